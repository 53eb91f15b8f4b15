import type { TextKey, ValuesFor } from '../../i18n/default-language.ts';
import { fill } from '../../i18n/fill.ts';
import type { BrowserTexts } from '../shared/browser-texts.ts';

/** Returns the function that gives a text of the search: the page brings those of its own language along. */
export function searchWords() {
  const written = document.querySelector('[data-search-texts]')?.textContent ?? '{"locale":"en","texts":{}}';
  const { locale, texts } = JSON.parse(written) as BrowserTexts;
  return <Key extends Extract<TextKey, `search.${string}`>>(key: Key, ...[values]: ValuesFor<Key>): string =>
    fill(texts[key] ?? '', values ?? {}, locale);
}
