import type { SeriesPoint } from '../schemas/series.ts';

/** The ids of the sources of a point of a series, the one that it was taken from first. */
export function pointSources({ source, alsoIn = [] }: SeriesPoint): string[] {
  return [source, ...alsoIn];
}
