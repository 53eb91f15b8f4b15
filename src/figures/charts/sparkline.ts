import { scaleLinear } from 'd3-scale';
import type { RecordOf } from '../../schemas/collections.ts';
import { periodPosition } from './periods.ts';
import { segmentsOf } from './segments.ts';
import { pathThrough, spotsOf } from './svg-parts.ts';

export const sparklineSize = { width: 120, height: 36 } as const;
/** Room for the dot at the end of the line. */
const margin = 4;

/** A series as a line without words, and a dot at its last value: the path data of both, in whole pixels. */
export function drawSparkline(series: RecordOf<'series'>): { line: string; end: string } {
  const positions = series.points.map(({ period }) => periodPosition(period));
  const x = scaleOf(positions, { from: margin, to: sparklineSize.width - margin });
  const y = scaleOf([0, ...series.points.map(({ value }) => value)], {
    from: sparklineSize.height - margin,
    to: margin,
  });
  const segments = segmentsOf(series).map((points) =>
    points.map(({ period, value }) => ({ x: x(periodPosition(period)), y: y(value) })),
  );
  return { line: pathThrough(segments), end: spotsOf(segments.flat().slice(-1)) };
}

/** Where a value among these stands between two places. */
function scaleOf(values: readonly number[], { from, to }: { from: number; to: number }): (value: number) => number {
  return scaleLinear([Math.min(...values), Math.max(...values)], [from, to]);
}
