import type { Language } from '../../i18n/languages.ts';
import { defaultLanguage, localeOf } from '../../i18n/languages.ts';
import { keysOf, textIn } from '../../i18n/texts.ts';
import type { BrowserTexts } from '../shared/browser-texts.ts';

/** The texts that the search in the browser shows on pages of `language`. */
export function browserTexts(language: Language): BrowserTexts {
  const keys = keysOf(defaultLanguage).filter((key) => key.startsWith('search.'));
  return {
    locale: localeOf(language),
    texts: Object.fromEntries(keys.map((key) => [key, textIn(language, key).text])),
  };
}
