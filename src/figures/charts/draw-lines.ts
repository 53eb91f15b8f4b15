import type { ChartPlan } from './chart-plan.ts';
import { lineColour, pathThrough, spotsOf } from './svg-parts.ts';

/** The lines with a dot at each point. */
export function drawLines({ lines, size: { dot } }: ChartPlan): string {
  return lines
    .map((segments, index) => {
      const colour = lineColour(index);
      const points = segments.flat();
      const hollow = points.filter(({ isHollow }) => isHollow);
      return [
        `<path data-line="${index + 1}" d="${pathThrough(segments)}" stroke="${colour}" stroke-width="2" stroke-linejoin="round"/>`,
        `<path data-dots="${index + 1}" d="${spotsOf(points)}" stroke="${colour}" stroke-width="${dot}" stroke-linecap="round"/>`,
        hollow.length > 0 &&
          `<path d="${spotsOf(hollow)}" stroke="var(--diagram-surface)" stroke-width="${dot - 3}" stroke-linecap="round"/>`,
      ]
        .filter(Boolean)
        .join('');
    })
    .join('');
}
