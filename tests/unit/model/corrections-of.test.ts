import { expect, it } from 'vitest';
import { correctionsOf } from '../../../src/model/corrections-of.ts';
import { smallDataset } from '../small-dataset.ts';

const text = { en: 'Text.', de: 'Text.' };
const correction = (id: string, date: string, records: readonly string[]) => ({
  id,
  date,
  records,
  subject: text,
  was: text,
  is: text,
  reason: text,
});
const dataset = smallDataset({
  corrections: [
    correction('first', '2026-11-20', ['facts/a', 'facts/a', 'claims/a']),
    correction('second', '2026-11-24', ['facts/a']),
    correction('other', '2026-11-22', ['facts/b']),
  ],
});
const idsOf = (record: string) => correctionsOf(dataset, record).map(({ id }) => id);

it('finds the corrections of a record, the newest first, each once', () => {
  expect(idsOf('facts/a')).toEqual(['second', 'first']);
});

it('keeps records of the same id in different collections apart, and finds nothing where nothing was corrected', () => {
  expect(idsOf('claims/a')).toEqual(['first']);
  expect(idsOf('facts/c')).toEqual([]);
});
