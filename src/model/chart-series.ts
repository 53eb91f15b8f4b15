import type { Dataset, RecordOf } from '../schemas/collections.ts';
import { byId } from './by-id.ts';

/** The series that a chart compares, in the order of its legend. */
export function chartSeries(chart: RecordOf<'charts'>, { series }: Dataset): RecordOf<'series'>[] {
  return chart.series.flatMap((id) => byId(series, id) ?? []);
}
