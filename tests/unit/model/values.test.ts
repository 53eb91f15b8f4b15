import { describe, expect, it } from 'vitest';
import { formatValue } from '../../../src/model/format-value.ts';
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
