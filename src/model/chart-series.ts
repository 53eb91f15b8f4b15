import type { Dataset, RecordOf } from '../schemas/collections.ts';
import { byId } from './by-id.ts';

/** The periods of series, oldest first. */
export function periodsOf(series: readonly RecordOf<'series'>[]): string[] {
  return [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))].toSorted();
}

/** The series that a chart compares, in the order of its legend. */
export function chartSeries(chart: Pick<RecordOf<'charts'>, 'series'>, { series }: Dataset): RecordOf<'series'>[] {
  return chart.series.flatMap((id) => byId(series, id) ?? []);
}
