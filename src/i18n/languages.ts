/** Languages of the site; the first is the default and has no prefix in its addresses. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = 'en';

/** Returns the other of the two languages. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'de' : 'en';
}
