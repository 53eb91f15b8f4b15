/**
 * What every page does when a reader acts: keep the section when switching language,
 * mark it in the contents, close the menu, open the search. It comes with the first act, and the search itself only when it is reached for.
 */

import './diagrams/diagram-behaviour.ts';
import { markCurrentSection } from './current-section.ts';
import { fetchNextPage } from './fetch-next-page.ts';
import { fetchWhenNear } from './fetch-when-near.ts';
import { connectTools } from './page-tools.ts';
import { isSearchShortcut } from './search-shortcut.ts';
import { isSliderKey } from './slider-key.ts';
import { loadSearchWords } from '../search/browser/load-words.ts';
import { previewOnTap } from './tap-preview.ts';
import { followThemeChoice } from './theme-choice.ts';
import { holdTyping, takeTyping } from './type-ahead.ts';

fetchNextPage();
fetchWhenNear();
previewOnTap();
connectTools();
followThemeChoice();
markCurrentSection();

for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')) {
  link.addEventListener('click', () => {
    link.hash = currentSection();
    if (location.search) link.search = location.search;
  });
}

// Today's browsers open what a link leads into; older ones do not.
addEventListener('hashchange', openAroundTarget);

function openAroundTarget(): void {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const folded = target?.closest('details:not([open])');
  if (!(folded instanceof HTMLDetailsElement)) return;
  folded.open = true;
  target?.scrollIntoView();
}

for (const menu of document.querySelectorAll<HTMLDetailsElement>('.site-header details')) {
  document.addEventListener('click', (event) => {
    if (!menu.contains(event.target as Node)) menu.open = false;
  });
  menu.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && menu.open) closeMenu(menu);
  });
  if (menu.matches('[data-theme-choice]')) closeOnChoice(menu);
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !menu.contains(relatedTarget)) menu.open = false;
  });
}

function closeMenu(menu: HTMLDetailsElement): void {
  menu.open = false;
  menu.querySelector('summary')?.focus();
}

/** Closes a menu of radio buttons once one is chosen; arrow keys choose each that they pass, so that there Enter does. */
function closeOnChoice(menu: HTMLDetailsElement): void {
  let isByPointer = false;
  menu.addEventListener('pointerdown', () => (isByPointer = true));
  menu.addEventListener('keydown', (event) => {
    isByPointer = false;
    if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return;
    // It would open the menu again, which has the focus by then.
    event.preventDefault();
    closeMenu(menu);
  });
  menu.addEventListener('click', ({ target }) => {
    if (isByPointer && target instanceof HTMLInputElement) closeMenu(menu);
  });
}

// A chart tells its values to a pointer and to arrow keys; how it does is loaded when they come, and keys wait for it.
for (const slider of document.querySelectorAll<HTMLElement>('[data-slider]')) {
  const chart = slider.closest<HTMLElement>('[data-plot]');
  if (chart) showValuesOnUse(chart, slider);
}

function showValuesOnUse(chart: HTMLElement, slider: HTMLElement): void {
  const pressed: KeyboardEvent[] = [];
  let isLoaded = false;
  for (const kind of ['pointerover', 'pointerdown', 'focusin'])
    chart.addEventListener(kind, (event) => {
      if (isLoaded) return;
      isLoaded = true;
      import('./charts/chart-values.ts')
        .then(({ showValues }) => {
          showValues(chart, slider, event);
          slider.removeEventListener('keydown', hold);
          for (const key of pressed) slider.dispatchEvent(new KeyboardEvent(key.type, key));
        })
        // Without a connection the table has them.
        .catch(() => (isLoaded = false));
    });
  slider.addEventListener('keydown', hold);
  function hold(event: KeyboardEvent): void {
    if (!isSliderKey(event)) return;
    event.preventDefault();
    pressed.push(event);
  }
}

/** Where a heading stands when a link has led to it: below the header that stays in view. */
const readingLine = 160;

/** Id of the last heading that has passed the top of the window, so that the reader stays in place. */
function currentSection(): string {
  const passed = [...document.querySelectorAll<HTMLElement>('main :is(h2, h3)[id]:not([data-beside] *)')].filter(
    (heading) => heading.getClientRects().length > 0 && heading.getBoundingClientRect().top < readingLine,
  );
  return passed.at(-1)?.id ?? '';
}

const searchOpener = document.querySelector<HTMLAnchorElement>('[data-search-opener]');
const searchLost = document.querySelector<HTMLDialogElement>('[data-search-lost]');

searchOpener?.addEventListener('click', openSearch);
// Loading starts when a pointer or the keyboard reaches the button, before it is pressed.
for (const kind of ['pointerover', 'focusin'])
  searchOpener?.addEventListener(kind, () => void loadSearch().catch(() => undefined), { once: true });
searchLost?.addEventListener('close', () => {
  if (searchLost.returnValue !== 'again') return;
  holdTyping();
  void showSearch();
});

document.addEventListener('keydown', (event) => {
  if (isSearchShortcut(event)) openSearch(event);
});

const highlight = new URLSearchParams(location.search).get('highlight');
if (highlight) void import('../search/browser/highlight.ts').then(({ highlightWords }) => highlightWords(highlight));

function openSearch(event: Event): void {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('#search-field');
  holdTyping();
  // On the search page the field is already there. What was typed before this script came is done again right after this.
  if (field) setTimeout(() => typeInto(field));
  else void showSearch();
}

function typeInto(field: HTMLInputElement): void {
  const typed = takeTyping();
  field.focus();
  field.select();
  if (!typed) return;
  field.value = typed;
  field.dispatchEvent(new Event('input'));
}

/**
 * Opens the search over the page with what was typed meanwhile, or says that it cannot be loaded; the page stays in
 * both cases. A search that was given up does not open.
 */
async function showSearch(): Promise<void> {
  try {
    const openSearchDialog = await loadSearch();
    const typed = takeTyping();
    if (typed !== undefined) openSearchDialog(typed);
  } catch (error) {
    if (error instanceof WordsLostError) {
      sayLost();
      return;
    }
    // Browsers remember a module that could not be loaded. The page of the search stands in for it where it can be reached.
    const address = searchOpener?.href ?? '';
    const isThere = await isSearchPage(address);
    const typed = takeTyping();
    if (isThere) location.assign(typed ? `${address}?q=${encodeURIComponent(typed)}` : address);
    else sayLost();
  }
}

function sayLost(): void {
  takeTyping();
  if (!searchLost || searchLost.open) return;
  searchLost.returnValue = '';
  searchLost.showModal();
}

/** Thrown when only the texts of the search could not be had, which can be asked for again. */
class WordsLostError extends Error {}

/** How long the search waits for its texts before it says that it cannot open, in milliseconds. */
const patience = 6000;

async function searchWordsInTime(): Promise<void> {
  const late = new Promise<never>((_resolve, reject) => setTimeout(reject, patience));
  await Promise.race([loadSearchWords(), late]).catch(() => {
    throw new WordsLostError();
  });
}

let isSearchLoaded = false;

/** @throws Error when it cannot be loaded; without a connection it is not tried, so that it can be later. */
async function loadSearch() {
  if (!isSearchLoaded && !navigator.onLine) throw new Error('The browser is offline.');
  const [{ openSearchDialog }] = await Promise.all([import('../search/browser/dialog.ts'), searchWordsInTime()]);
  isSearchLoaded = true;
  return openSearchDialog;
}

/** Whether the search page answers at its address: networks that ask for a login answer for every page with their own. */
async function isSearchPage(address: string): Promise<boolean> {
  try {
    const response = await fetch(address, { cache: 'no-store' });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    return response.ok && page.querySelector('#search-field') !== null;
  } catch {
    return false;
  }
}
