import type { Language } from '../i18n/languages.ts';
import type { ResolvedValue } from './values.ts';
import { formatDate, formatQuantity } from '../i18n/format.ts';

/** Formats a value of the data as it stands in a sentence. */
export function formatValue(value: ResolvedValue, language: Language, digits?: number): string {
  const { content } = value;
  return content.kind === 'date'
    ? formatDate(content.date, language, content.precision)
    : formatQuantity(content.quantity, language, digits);
}
