import fc from 'fast-check';
import { expect, it } from 'vitest';
import { drawChart } from '../../../../src/figures/charts/draw-chart.ts';
import { plainContent } from '../../../../src/library/held-content.ts';
import { chartsOfSite } from '../../../../src/site/charts-of-site.ts';
import { roundTicks, yearsBetween } from '../../../../src/figures/charts/ticks.ts';

it('never gives more ticks than asked for, evenly spaced and hardly beyond the range', () => {
  const bounds = fc.tuple(
    fc.integer({ min: -1e6, max: 0 }),
    fc.integer({ min: 1, max: 1e9 }),
    fc.integer({ min: 2, max: 8 }),
  );
  fc.assert(
    fc.property(bounds, ([from, to, most]) => {
      const ticks = roundTicks(from, to, most);
      expect(ticks.length).toBeLessThanOrEqual(most);
      expect(ticks).toContain(0);
      const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
      for (const tick of ticks) expect(tick >= from - step && tick <= to + step).toBe(true);
    }),
  );
});

it.each([
  [0, 45.183, [0, 10, 20, 30, 40]],
  [0, 0.33, [0, 0.1, 0.2, 0.3, 0.4]],
  [-3.3, 16.3, [0, 5, 10, 15, 20]],
  [0, 14, [0, 2.5, 5, 7.5, 10, 12.5]],
  [0, 301.6, [0, 100, 200, 300, 400]],
  [0, 0, [0]],
])('divides %s to %s roundly', (from, to, ticks) => {
  expect(roundTicks(from, to, 6)).toEqual(ticks);
});

it('finds the round years between two others', () => {
  expect(yearsBetween(1999, 2025, 5)).toEqual([2000, 2005, 2010, 2015, 2020]);
  expect(yearsBetween(2015.875, 2018, 1)).toEqual([2016, 2017]);
  expect(yearsBetween(2020, 2020, 1)).toEqual([]);
});

it.each(['wide', 'narrow'] as const)('rules every chart of the site, drawn %s, by five or six lines', (size) => {
  for (const { series, file } of chartsOfSite(plainContent().dataset)) {
    const { svg } = drawChart(series, { language: 'en', size });
    const [, lines = ''] = /<path d="([^"]+)" stroke="var\(--diagram-border\)"/.exec(svg) ?? [];
    expect([file, lines.split('H').length - 1]).toSatisfy(([, count]: [string, number]) => count === 5 || count === 6);
  }
});
