import { expect, it } from 'vitest';
import { drawSparkline, sparklineSize } from '../../../../src/figures/charts/sparkline.ts';
import type { RecordOf } from '../../../../src/schemas/collections.ts';

it('ends with a dot at the last value, inside the picture', () => {
  const { line, end } = drawSparkline(sold(0, 5, 10));
  const last = /M(\d+),(\d+)h0/.exec(end);
  expect(line.endsWith(`L${last?.[1]},${last?.[2]}`)).toBe(true);
  expect(Number(last?.[1])).toBeLessThan(sparklineSize.width);
  expect(Number(last?.[2])).toBeLessThan(sparklineSize.height / 2);
});

it('is interrupted where the definition breaks', () => {
  const broken = { ...sold(1, 2, 3), breaks: [{ before: '2020', reason: { en: 'Anew.', de: 'Neu.' } }] };
  expect(drawSparkline(broken).line.match(/M/g)).toHaveLength(2);
});

it('is drawn for one value, and for none but zero', () => {
  for (const one of [sold(4), sold(0, 0)]) expect(drawSparkline(one).line).not.toMatch(/NaN|Infinity/);
});

/** One value a year, from 2018 on. */
function sold(...values: number[]): RecordOf<'series'> {
  return {
    id: 'sold',
    title: { en: 'Sold', de: 'Verkauft' },
    definition: { en: 'What was sold.', de: 'Was verkauft wurde.' },
    unit: 'count',
    scale: 'one',
    points: values.map((value, index) => ({ period: String(2018 + index), value, source: 'a', confidence: 'high' })),
  };
}
