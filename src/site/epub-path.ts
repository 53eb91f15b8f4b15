import { defaultLanguage } from '../i18n/default-language.ts';
import { interfaceText } from '../i18n/interface-text.ts';
import type { Language } from '../i18n/languages.ts';

/** Its media type. */
export const epubType = 'application/epub+zip';

/** Path of the book as an EPUB, from the root of the site. */
export function epubPath(language: Language): string {
  return language === defaultLanguage ? '/book.epub' : `/${language}/book.epub`;
}

/** The name under which readers keep it. */
export function epubName(language: Language): string {
  return `${interfaceText(language)('book.name')}-${language}.epub`;
}
