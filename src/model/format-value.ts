import type { Language } from '../i18n/languages.ts';
import { localeOf } from '../i18n/languages.ts';
import type { ResolvedValue } from './values.ts';
import { formatDate, quantityPassage } from '../i18n/format.ts';
import type { Passage } from '../i18n/passage.ts';
import { spokenQuantity } from '../i18n/spoken-quantity.ts';

/** Where in a text a value stands. */
export type Standing = 'sentence-start' | 'in-sentence' | 'in-table';

/** How a text wants a value printed. */
export interface Print {
  /** Decimals, where it asks for a number of them. */
  readonly digits?: number | undefined;
  readonly standing?: Standing | undefined;
}

/** Formats a value of the data for the place where it stands. */
export function formatValue(value: ResolvedValue, language: Language, print: Print = {}): string {
  return valuePassage(value, language, print).text;
}

/** The same with its language: the default one where `language` has no words for it. */
export function valuePassage({ content }: ResolvedValue, language: Language, print: Print = {}): Passage {
  const { digits, standing = 'in-sentence' } = print;
  if (content.kind === 'quantity' && standing === 'in-table')
    return quantityPassage(content.quantity, language, digits);
  const said =
    content.kind === 'date'
      ? { text: formatDate(content.date, language, content.precision), language }
      : spokenQuantity(content.quantity, language, digits);
  return standing === 'sentence-start' ? capitalised(said) : said;
}

/** A number of the data with all its decimals, in the scale of its record; undefined for a date. */
export function recordedPassage({ content }: ResolvedValue, language: Language): Passage | undefined {
  if (content.kind === 'date') return undefined;
  const { value, scale } = content.quantity;
  const [, decimals] = /\.(\d{3,})$/.exec(String(value)) ?? [];
  // Thousands are printed as whole numbers.
  return quantityPassage(content.quantity, language, scale === 'thousand' ? undefined : decimals?.length);
}

function capitalised({ text, language }: Passage): Passage {
  const [first = ''] = text;
  return { text: first.toLocaleUpperCase(localeOf(language)) + text.slice(first.length), language };
}
