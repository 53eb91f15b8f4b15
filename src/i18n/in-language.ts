import type { LocalizedText, Name } from '../schemas/primitives.ts';
import type { Language } from './languages.ts';
import { defaultLanguage } from './languages.ts';

/** Returns the text, or the name, in `language`, or in the default language where it is not translated. */
export function inLanguage(text: LocalizedText | Name, language: Language): string;
export function inLanguage(text: LocalizedText | Name | undefined, language: Language): string | undefined;
export function inLanguage(text: LocalizedText | Name | undefined, language: Language): string | undefined {
  if (text === undefined || typeof text === 'string') return text;
  return text[languageOf(text, language)] ?? '';
}

/** The language that a text is read in by readers of `language`: theirs, or the default one. */
export function languageOf(text: LocalizedText | Name, language: Language): Language {
  return typeof text === 'string' || text[language] !== undefined ? language : defaultLanguage;
}
