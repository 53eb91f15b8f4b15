import { defaultLanguage } from '../../i18n/languages.ts';
import { inLanguage } from '../../i18n/in-language.ts';
import { byId } from '../../model/by-id.ts';
import { chartSeries } from '../../model/chart-series.ts';
import type { Dataset, RecordOf } from '../../schemas/collections.ts';
import { toCsv } from './csv.ts';

/** One value of one series of a chart. */
export type ChartRow = Readonly<Record<(typeof columns)[number], string | number>>;

const columns = ['series', 'title', 'period', 'value', 'scale', 'unit', 'confidence', 'source', 'url'] as const;

/** The values of a chart in tidy form: a row for each period of each series, in the order of the legend. */
export function chartRows(chart: RecordOf<'charts'>, dataset: Dataset): ChartRow[] {
  return chartSeries(chart, dataset).flatMap(({ id, title, scale, unit, points }) =>
    points.map(({ period, value, confidence, source }) => ({
      series: id,
      title: inLanguage(title, defaultLanguage),
      period,
      value,
      scale,
      unit,
      confidence,
      source,
      url: byId(dataset.sources, source)?.url ?? '',
    })),
  );
}

/** The same as CSV. */
export function chartCsv(chart: RecordOf<'charts'>, dataset: Dataset): string {
  return toCsv(
    columns,
    chartRows(chart, dataset).map((row) => columns.map((column) => row[column])),
  );
}

/** The same as JSON, below what the record says of the chart. */
export function chartJson(chart: RecordOf<'charts'>, dataset: Dataset): string {
  return JSON.stringify({ ...chart, values: chartRows(chart, dataset) }, null, 2);
}
