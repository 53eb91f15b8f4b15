import type { TextKey, ValuesFor } from '../../i18n/default-language.ts';
import { fill } from '../../i18n/fill.ts';
import type { BrowserTexts } from '../shared/browser-texts.ts';

/** Returns the function that gives a text of the search. */
export function searchWords() {
  const { locale, texts } = broughtAlong();
  return <Key extends Extract<TextKey, `search.${string}`>>(key: Key, ...[values]: ValuesFor<Key>): string =>
    fill(texts[key] ?? '', values ?? {}, locale);
}

/** Says of an element that holds such texts which language they are in, where that is not the page's. */
export function markLanguage<Marked extends HTMLElement>(element: Marked): Marked {
  for (const [name, value] of Object.entries(broughtAlong().attributes)) element.setAttribute(name, value);
  return element;
}

/** The page brings the texts along: in its own language if that one has them all. */
function broughtAlong(): BrowserTexts {
  const written = document.querySelector('[data-search-texts]')?.textContent;
  return JSON.parse(written ?? '{"locale":"en","attributes":{},"texts":{}}') as BrowserTexts;
}
