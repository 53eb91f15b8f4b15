import { languageAttributes } from '../../i18n/direction.ts';
import type { Language } from '../../i18n/languages.ts';
import { defaultLanguage, localeOf } from '../../i18n/languages.ts';
import { keysOf, textIn } from '../../i18n/texts.ts';
import type { BrowserTexts } from '../shared/browser-texts.ts';

/** The texts that the search in the browser shows on pages of `language`: its own if it has all of them. */
export function browserTexts(language: Language): BrowserTexts {
  const keys = keysOf(defaultLanguage).filter((key) => key.startsWith('search.'));
  const own = keys.every((key) => textIn(language, key).language === language) ? language : defaultLanguage;
  return {
    locale: localeOf(own),
    attributes: { ...languageAttributes(own, language) },
    texts: Object.fromEntries(keys.map((key) => [key, textIn(own, key).text])),
  };
}
