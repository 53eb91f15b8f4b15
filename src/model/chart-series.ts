import type { Dataset, RecordOf } from '../schemas/collections.ts';

/** The series that a chart compares, in the order of its legend. */
export function chartSeries(chart: RecordOf<'charts'>, { series }: Dataset): RecordOf<'series'>[] {
  return chart.series.flatMap((id) => series.find((candidate) => candidate.id === id) ?? []);
}
