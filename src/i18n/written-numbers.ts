import { numberFormat } from './formatters.ts';
import type { Language } from './languages.ts';
import { localeOf } from './languages.ts';

/** The numbers that a text holds in digits, as the language writes them: `1.670,5` in German is 1670.5. */
export function writtenNumbers(text: string, language: Language): number[] {
  const parts = numberFormat(localeOf(language)).formatToParts(12_345.6);
  const signOf = (type: 'group' | 'decimal') => parts.find((part) => part.type === type)?.value ?? '';
  return [...text.matchAll(/\d[\d.,\u00A0\u202F’']*\d|\d/g)].map(([written]) =>
    Number(written.replaceAll(signOf('group'), '').replace(signOf('decimal'), '.')),
  );
}
