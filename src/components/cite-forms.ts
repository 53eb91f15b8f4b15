import { toBibtex } from '../publish/open-data/bibtex.ts';
import type { BibliographyEntry } from '../publish/open-data/bibtex.ts';
import { toCslJson } from '../publish/open-data/csl-json.ts';
import { toRis } from '../publish/open-data/ris.ts';
import { copy } from './copy.ts';

/** What is cited of this site has an address. */
type CitedPage = BibliographyEntry & { readonly url: string };

/**
 * Writes into the note how to cite a page what the address names of it, a section or a figure or else the whole, as
 * text and as BibTeX, RIS and CSL-JSON.
 */
export function showCiteForms(note: HTMLElement): void {
  const text = note.querySelector('p');
  const bibtex = note.querySelector('pre');
  if (!text || !bibtex) return;
  const whole: CitedPage = {
    ...(JSON.parse(note.dataset['cite'] ?? '{}') as Omit<CitedPage, 'authors'>),
    authors: [],
    version: /^ *version = \{(.*)\},$/m.exec(bibtex.textContent)?.[1],
  };
  const entry = entryOfPart(whole, document.getElementById(decodeURIComponent(location.hash.slice(1))));
  note.dataset['whole'] ??= text.textContent.trim();
  text.textContent = note.dataset['whole']
    .replace(stopped(whole.title), () => stopped(entry.title))
    .replace(whole.url, () => entry.url);
  for (const old of note.querySelectorAll('pre ~ *, button')) old.remove();
  bibtex.textContent = toBibtex([entry]).trim();
  const forms = { 'CSL-JSON': JSON.stringify([toCslJson(entry)], undefined, 1), RIS: toRis(entry).trim() };
  for (const [name, written] of Object.entries(forms)) {
    const form = bibtex.cloneNode() as HTMLElement;
    form.setAttribute('aria-label', name);
    form.textContent = written;
    bibtex.after(form);
  }
  for (const form of [text, ...note.querySelectorAll('pre')]) form.after(copyButton(note, form));
}

/** Copies what stands in a form. It looks as the other tools of the page do. */
function copyButton(note: HTMLElement, form: HTMLElement): HTMLElement {
  const { dataset } = form.dataset['copy'] === undefined ? note : form;
  const button = document.querySelector('[data-print]')?.cloneNode();
  if (!(button instanceof HTMLElement)) return document.createElement('span');
  delete button.dataset['print'];
  button.textContent = (dataset['copy'] ?? '').replace('{form}', form.getAttribute('aria-label') ?? '');
  if (dataset['copyIn'] !== undefined) button.lang = dataset['copyIn'];
  button.addEventListener('click', () => copy(form.textContent.trim()));
  return button;
}

/** A title as it stands before another sentence. */
function stopped(title: string): string {
  return /[.!?…][”’“‘»)]*$/u.test(title) ? title : `${title}.`;
}

function entryOfPart(whole: CitedPage, target: Element | null): CitedPage {
  const named = target && nameOfPart(target);
  if (!named) return whole;
  const name = named.textContent.trim().replaceAll(/\s+/g, ' ');
  return {
    ...whole,
    key: `${whole.key}-${target.id}`,
    title: `${whole.title}: ${name}`,
    url: `${whole.url}#${target.id}`,
  };
}

/**
 * The element that holds the name of a section, of a figure or, among others, of a chapter; null for what is no part.
 * Classes are not asked for: style sheets keep those that scripts name on every page.
 */
function nameOfPart(target: Element): Element | null {
  if (!target.closest('main')) return null;
  if (target.matches('section')) return document.getElementById(target.getAttribute('aria-labelledby') ?? '');
  // In the whole book sections stand below the title of their chapter.
  return target.matches('h2, h3, h4') ? target : target.querySelector('figcaption b, figcaption .title');
}
