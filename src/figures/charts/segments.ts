import type { RecordOf } from '../../schemas/collections.ts';

type Series = RecordOf<'series'>;

/** Cuts a series into pieces at its breaks: points on both sides must not be joined. */
export function segmentsOf(series: Series): Series['points'][] {
  const breaks = new Set(series.breaks?.map(({ before }) => before));
  const segments: Series['points'][] = [[]];
  for (const point of series.points) {
    if (breaks.has(point.period)) segments.push([]);
    segments.at(-1)?.push(point);
  }
  return segments.filter((segment) => segment.length > 0);
}
