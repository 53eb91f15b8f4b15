import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { plainContent } from '../../../../src/library/held-content.ts';
import { chartCsv, chartJson, chartRows } from '../../../../src/publish/open-data/chart-data.ts';

const { dataset } = plainContent('tests/fixtures/valid-site');
const [chart] = dataset.charts;
if (!chart) throw new Error('No chart to take away.');

describe('the values of a chart', () => {
  it('are one row for each period of each series, in the order of the legend', () => {
    const rows = chartRows(chart, dataset);
    expect([...new Set(rows.map(({ series }) => series))]).toEqual(chart.series);
    for (const series of dataset.series.filter(({ id }) => chart.series.includes(id)))
      expect(rows.filter((row) => row.series === series.id).map(({ period, value }) => ({ period, value }))).toEqual(
        series.points.map(({ period, value }) => ({ period, value })),
      );
  });

  it('say in each row what they are measured in and where they come from', () => {
    for (const row of chartRows(chart, dataset)) {
      expect([row.unit, row.scale]).toEqual(['usd', 'million']);
      expect(row.url).toBe(dataset.sources.find(({ id }) => id === row.source)?.url);
    }
  });

  it('are the same as CSV and as JSON', () => {
    const rows = chartRows(chart, dataset);
    expect(parse(chartCsv(chart, dataset), { columns: true })).toEqual(
      rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, value]) => [column, String(value)]))),
    );
    expect(JSON.parse(chartJson(chart, dataset))).toMatchObject({ id: chart.id, title: chart.title, values: rows });
  });
});
