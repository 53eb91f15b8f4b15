import { defaultLanguage } from './default-language.ts';
import { languageFolders } from './text-folders.ts';
import { settingsOf } from './texts.ts';

/** Name of a language: that of its folder below `src/content/texts`, and the `lang` of its pages. */
export type Language = string;

/** Languages of the site, the default first, then by name. */
export const languages: readonly Language[] = languageFolders();

export { defaultLanguage };

/** All languages but one, in their order. */
export function otherLanguages(language: Language): Language[] {
  return languages.filter((other) => other !== language);
}

/** The locale by whose rules numbers, dates and lists of a language are written: `en-GB`. */
export function localeOf(language: Language): string {
  return settingsOf(language).locale;
}

/** The word for a small whole number, where the language has one that is right in every sentence: `seven`. */
export function numberWord(value: number, language: Language): string | undefined {
  return settingsOf(language).numberWords[String(value)];
}

/** Name of a language in its own words: `Deutsch`. */
export function ownName(language: Language): string {
  return settingsOf(language).name;
}

/** Name of a language in English, for messages and descriptions: `German`. */
export function englishName(language: Language): string {
  return languageName(language, defaultLanguage);
}

/** Name of a language as `reader` calls it, or as it calls itself where nobody has a name for it. */
export function languageName(language: Language, reader: Language): string {
  const known = new Intl.DisplayNames(localeOf(reader), { type: 'language', fallback: 'none' }).of(language);
  return known ?? ownName(language);
}

/** Languages that must have every text; the others fall back to the default. */
export const completeLanguages: readonly Language[] = languages.filter((language) => settingsOf(language).complete);
