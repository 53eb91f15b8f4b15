import { expect, it } from 'vitest';
import { drawChart } from '../../../../src/figures/charts/draw-chart.ts';
import { plainContent } from '../../../../src/library/held-content.ts';
import { chartSeries } from '../../../../src/model/chart-series.ts';
import type { RecordOf } from '../../../../src/schemas/collections.ts';

const { dataset } = plainContent('tests/fixtures/valid-site');

it.each(dataset.charts.map((chart) => [chart.id, chart] as const))(
  'the chart %s is drawn, clean enough for a strict policy',
  (_id, chart) => {
    const svg = drawChart(chartSeries(chart, dataset), { language: 'de' });
    expect(svg).not.toMatch(/<style|style=|class=|font-variant=|<script|on\w+=|NaN|undefined/);
    for (const line of chart.series.keys()) expect(svg).toContain(`var(--diagram-${line + 1})`);
  },
);

it('interrupts a line where the definition breaks', () => {
  const series: RecordOf<'series'> = {
    id: 'sold',
    title: { en: 'Sold', de: 'Verkauft' },
    definition: { en: 'What was sold.', de: 'Was verkauft wurde.' },
    unit: 'count',
    scale: 'one',
    points: ['2018', '2019', '2020', '2021'].map((period) => ({ period, value: 1, source: 'a', confidence: 'high' })),
  };
  const reason = { en: 'Counted anew.', de: 'Neu gezählt.' };
  const paths = (one: RecordOf<'series'>) =>
    drawChart([one], { language: 'en' }).match(/<path[^>]*d="M[^"]*"/g)?.length ?? 0;
  expect(paths({ ...series, breaks: [{ before: '2020', reason }] })).toBe(paths(series) + 1);
});
