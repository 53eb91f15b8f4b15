import type { Language } from './languages.ts';
import { settingsOf } from './texts.ts';

/** A text that will stand in quotation marks of a language: what is quoted in it takes the inner ones. */
export function innerQuotation(text: string, language: Language): string {
  const { quotation } = settingsOf(language);
  if (!quotation) return text;
  const [opening, closing] = quotation.innerQuotes;
  return text.replaceAll(/[“„]([^“”„]*)[”“]/gu, `${opening}$1${closing}`);
}
