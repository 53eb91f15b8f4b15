import { describe, expect, it } from 'vitest';
import { formatValue, recordedPassage } from '../../../src/model/format-value.ts';
import { resolveValue, UnknownValueError } from '../../../src/model/values.ts';
import { smallDataset } from '../small-dataset.ts';

const text = { en: 'Text.', de: 'Text.' };
const measure = (id: string, value: number, unit: string, more: object = {}) => ({
  id,
  value,
  unit,
  label: text,
  ...more,
});

const dataset = smallDataset({
  facts: [
    { id: 'offer', date: '1999', measures: [measure('price', 40, 'usd', { scale: 'million' })] },
    { id: 'undated' },
    {
      id: 'move',
      date: '2003-05',
      measures: [measure('days', 3, 'days'), measure('loss', -1874.386, 'usd', { scale: 'million' })],
    },
  ],
  incidents: [
    { id: 'flood', start: '2011-05-30T20:04:00-07:00' },
    {
      id: 'fire',
      start: '2013-02-03',
      sources: ['a-report'],
      confidence: 'medium',
      measures: [
        measure('customers', 7.5, 'subscribers', { scale: 'million' }),
        measure('lost', 2, 'percent', { asOf: '2013-03-01' }),
      ],
    },
  ],
  series: [
    {
      id: 'share',
      title: text,
      unit: 'percent',
      scale: 'one',
      definition: text,
      points: [{ period: '2012-Q4', value: 9, source: 'a-source', confidence: 'high' }],
    },
  ],
});
const printed = (id: string, show?: string) => formatValue(resolveValue(dataset, id, show), 'en');

describe('a value of the data', () => {
  it('is the number of a fact, or its date', () => {
    expect(printed('offer')).toBe('$40 million');
    expect(printed('offer', 'year')).toBe('1999');
  });

  it('is the number of an outage, or the day it began where it happened', () => {
    expect(printed('fire', 'customers')).toBe('7.5 million');
    expect(printed('flood', 'date')).toBe('30 May 2011');
  });

  it('is a point of a series', () => {
    expect(printed('share@2012-Q4')).toBe('9 percent');
  });

  it('begins a sentence with a capital letter, and stands in a table as its record gives it', () => {
    const [days, loss] = ['days', 'loss'].map((show) => resolveValue(dataset, 'move', show));
    if (!days || !loss) throw new Error('The values are missing.');
    expect([days, loss].map((value) => formatValue(value, 'en'))).toEqual(['three', 'minus $1.87 billion']);
    expect([days, loss].map((value) => formatValue(value, 'en', { standing: 'sentence-start' }))).toEqual([
      'Three',
      'Minus $1.87 billion',
    ]);
    expect([days, loss].map((value) => formatValue(value, 'en', { standing: 'in-table' }))).toEqual([
      '3',
      '−$1,874.39 million',
    ]);
  });

  it('has with all its decimals what a sentence leaves out', () => {
    expect(recordedPassage(resolveValue(dataset, 'move', 'loss'), 'de')?.text).toBe('−1.874,386 Millionen Dollar');
    expect(recordedPassage(resolveValue(dataset, 'move', 'days'), 'en')?.text).toBe('3');
    expect(recordedPassage(resolveValue(dataset, 'move', 'month'), 'en')).toBeUndefined();
  });

  it('says when it is so, on what it rests and how sure that is', () => {
    expect(resolveValue(dataset, 'fire', 'lost')).toMatchObject({
      asOf: '2013-03-01',
      sources: ['a-report'],
      confidence: 'medium',
    });
    expect(resolveValue(dataset, 'fire', 'customers')).toMatchObject({ asOf: '2013-02-03' });
  });

  it.each([
    ['nowhere', undefined, '`nowhere` is not in facts or incidents.'],
    ['flood', undefined, 'The incident `flood` has no number'],
    ['fire', 'cost', 'has no measure `cost`'],
    ['offer', 'month', 'The fact `offer` has no month.'],
    ['undated', 'date', 'The fact `undated` has no date.'],
    ['share@1999', undefined, 'has no point `1999`'],
    ['no-series@1999', undefined, '`no-series` is not in series.'],
  ])('is refused where there is none: %s %s', (id, show, message) => {
    expect(() => resolveValue(dataset, id, show)).toThrow(UnknownValueError);
    expect(() => resolveValue(dataset, id, show)).toThrow(message);
  });
});
