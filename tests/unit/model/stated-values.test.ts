import { describe, expect, it } from 'vitest';
import { isSameValue, statedValues } from '../../../src/model/stated-values.ts';
import { toldChanges, untoldChanges } from '../../../src/model/value-changes.ts';
import { smallDataset } from '../small-dataset.ts';

const text = { en: 'Text.', de: 'Text.' };
const measure = (value: number) => ({ id: 'price', value, scale: 'million', unit: 'usd', label: text });
const change = (was: object | string | undefined, is: object | string | undefined, field = 'price') => ({
  record: 'facts/a',
  field,
  was,
  is,
});
const correction = (id: string, date: string, ...changes: readonly object[]) => ({
  id,
  date,
  records: ['facts/a'],
  changes,
  subject: text,
  was: text,
  is: text,
  reason: text,
});
const dollars = (value: number) => ({ value, scale: 'million', unit: 'usd' }) as const;
const withPrice = (value: number, ...corrections: readonly object[]) =>
  smallDataset({ facts: [{ id: 'a', date: '2019', measures: [measure(value)] }], corrections });

describe('the values that records state', () => {
  it('are those of facts, series, claims and outages, by field', () => {
    const dataset = smallDataset({
      facts: [{ id: 'a', date: '2019', measures: [measure(2)] }],
      incidents: [{ id: 'b', start: '2019-01-02', durationMinutes: 20, impact: 'outage' }],
      series: [
        {
          id: 'c',
          title: text,
          unit: 'count',
          definition: text,
          points: [{ period: '2019-Q1', value: 3, source: 'a-source', confidence: 'high' }],
        },
        { id: 'd', title: text, unit: 'percent', definition: text, shareOf: { part: 'c', whole: ['c'] } },
      ],
    });
    const fields = [...statedValues(dataset)].map(([record, all]) => [record, Object.fromEntries(all)]);
    expect(Object.fromEntries(fields)).toEqual({
      'facts/a': { date: '2019', price: dollars(2) },
      'incidents/b': {
        start: '2019-01-02',
        durationMinutes: { value: 20, scale: 'one', unit: 'minutes' },
        impact: 'outage',
      },
      'series/c': { '2019-Q1': { value: 3, scale: 'one', unit: 'count' } },
    });
  });

  it('are the same in another scale, and others with another number, unit or qualifier', () => {
    expect(isSameValue(dollars(1.2), { value: 1200, scale: 'thousand', unit: 'usd' })).toBe(true);
    expect(isSameValue(dollars(1.2), dollars(1.3))).toBe(false);
    expect(isSameValue(dollars(1.2), { ...dollars(1.2), unit: 'usd-per-month' })).toBe(false);
    expect(isSameValue(dollars(1.2), { ...dollars(1.2), qualifier: 'more-than' })).toBe(false);
    expect([isSameValue('2019', '2019'), isSameValue('2019', '2019-01'), isSameValue('2019', undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('changes of values', () => {
  const first = statedValues(withPrice(2));

  it('are untold where a value is another than it was first', () => {
    expect(untoldChanges(first, withPrice(3))).toEqual([change(dollars(2), dollars(3))]);
    expect(untoldChanges(first, withPrice(2))).toEqual([]);
  });

  it('are told by a correction, and untold again once the value changes after it', () => {
    const told = correction('to-three', '2026-11-20', change(dollars(2), dollars(3)));
    expect(untoldChanges(first, withPrice(3, told))).toEqual([]);
    expect(untoldChanges(first, withPrice(4, told))).toEqual([change(dollars(3), dollars(4))]);
  });

  it('follow the corrections by their days, in whatever order these stand', () => {
    const later = correction('to-four', '2026-11-24', change(dollars(3), dollars(4)));
    const earlier = correction('to-three', '2026-11-20', change(dollars(2), dollars(3)));
    expect(untoldChanges(first, withPrice(4, later, earlier))).toEqual([]);
    expect(untoldChanges(first, withPrice(3, later, earlier))).toHaveLength(1);
  });

  it('are none where a record, or a value of it, came or went', () => {
    expect(untoldChanges(new Map(), withPrice(3))).toEqual([]);
    expect(untoldChanges(first, smallDataset({ facts: [{ id: 'a', date: '2019' }] }))).toEqual([]);
    expect(untoldChanges(first, smallDataset({}))).toEqual([]);
  });

  it('can be told of a value that was not stated before, or is not any more', () => {
    const [one] = withPrice(3, correction('gone', '2026-11-20', change('2018', undefined, 'date'))).corrections;
    if (!one) throw new Error('There is no correction.');
    expect(toldChanges(one)).toEqual([change('2018', undefined, 'date')]);
  });
});
