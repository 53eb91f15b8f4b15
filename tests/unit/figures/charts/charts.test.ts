import { beforeAll, expect, it } from 'vitest';
import { chartDefinitions } from '../../../../src/figures/charts/definitions.ts';
import { drawChart } from '../../../../src/figures/charts/draw-chart.ts';
import { loadDataset } from '../../../../src/library/load-dataset.ts';
import type { Dataset } from '../../../../src/schemas/collections.ts';

let dataset: Dataset;

beforeAll(() => {
  dataset = loadDataset(process.cwd()).dataset;
});

it.each(Object.entries(chartDefinitions))(
  'the chart %s draws series that exist, clean enough for a strict policy',
  (_id, chart) => {
    const series = chart.series.map((id) => dataset.series.find((candidate) => candidate.id === id));
    expect(series).not.toContain(undefined);
    const svg = drawChart(
      series.filter((one) => one !== undefined),
      { language: 'de' },
    );
    expect(svg).not.toMatch(/<style|style=|class=|font-variant=|<script|on\w+=|NaN|undefined/);
    expect(svg).toContain('var(--diagram-1)');
  },
);

it('interrupts a line where the definition breaks', () => {
  const [series] = dataset.series.filter((one) => one.id === 'legacy-subscribers');
  if (!series) throw new Error('missing series');
  const paths = (one: typeof series) =>
    drawChart([one], { language: 'en' }).match(/<path[^>]*d="M[^"]*"/g)?.length ?? 0;
  expect(series.breaks).toHaveLength(1);
  expect(paths(series)).toBe(paths({ ...series, breaks: [] }) + 1);
});
