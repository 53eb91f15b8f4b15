import type { Language } from '../i18n/languages.ts';
import type { ResolvedValue } from './values.ts';
import { formatDate, quantityPassage } from '../i18n/format.ts';
import type { Passage } from '../i18n/passage.ts';

/** Formats a value of the data as it stands in a sentence. */
export function formatValue(value: ResolvedValue, language: Language, digits?: number): string {
  return valuePassage(value, language, digits).text;
}

/** The same with its language: the default one where `language` has no words for it. */
export function valuePassage({ content }: ResolvedValue, language: Language, digits?: number): Passage {
  return content.kind === 'date'
    ? { text: formatDate(content.date, language, content.precision), language }
    : quantityPassage(content.quantity, language, digits);
}
