import { valuesIn } from 'checked-content';
import { languages } from '../i18n/languages.ts';
import { writtenNumbers } from '../i18n/written-numbers.ts';
import { digitsOf } from '../model/same-number.ts';
import type { Site } from './rule.ts';

/** What tells of the past, or of other things than numbers. */
const leftOut: ReadonlySet<string> = new Set(['corrections', 'sources', 'synonyms']);

/**
 * Returns where the data and the chapters still give a number, as `file:line`: in a field or written in a text. None for
 * numbers of one or two digits, which stand in many places for other things.
 */
export function placesOfNumber(number: number, { data, book }: Site): string[] {
  if (digitsOf(number) < 3) return [];
  const inRecords = Object.entries(data.dataset)
    .filter(([collection]) => !leftOut.has(collection))
    .flatMap(([, records]) => records as readonly object[])
    .flatMap((record) =>
      valuesIn(record)
        .filter(({ value, path }) => value === number || isWrittenIn(value, path.at(-1)))
        .map(({ path }) => data.placeOf(record, path)),
    );
  const inChapters = book.chapters.flatMap(({ file, language, text }) =>
    text
      .split('\n')
      .flatMap((line, at) => (writtenNumbers(line, language).includes(number) ? { file, line: at + 1 } : [])),
  );
  return [...new Set([...inRecords, ...inChapters].map(({ file, line }) => `${file}:${line}`))];

  /** Texts of the data have the code of their language as their key. */
  function isWrittenIn(text: unknown, key: PropertyKey | undefined): boolean {
    const language = languages.find((one) => one === key);
    return typeof text === 'string' && language !== undefined && writtenNumbers(text, language).includes(number);
  }
}
