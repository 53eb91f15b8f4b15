import type { ChartPlan } from './chart-plan.ts';
import { paintOf } from './line-colours.ts';
import { pathThrough, spotsOf } from './svg-parts.ts';

/** Lines differ by their pattern too, for readers who cannot tell the colours apart. */
const dashes = [undefined, '8 3', '2 3', '8 3 2 3'];

/** The lines with a dot at each point. */
export function drawLines({ lines, colours, size: { dot } }: ChartPlan): string {
  return lines
    .map((segments, index) => {
      const colour = paintOf(colours[index]);
      const pattern = dashes[index % dashes.length];
      const points = segments.flat();
      const hollow = points.filter(({ isHollow }) => isHollow);
      return [
        `<path data-line="${index + 1}" d="${pathThrough(segments)}" stroke="${colour}" stroke-width="2" stroke-linejoin="round"${pattern ? ` stroke-dasharray="${pattern}"` : ''}/>`,
        `<path data-dots="${index + 1}" d="${spotsOf(points)}" stroke="${colour}" stroke-width="${dot}" stroke-linecap="round"/>`,
        hollow.length > 0 &&
          `<path d="${spotsOf(hollow)}" stroke="var(--diagram-surface)" stroke-width="${dot - 3}" stroke-linecap="round"/>`,
      ]
        .filter(Boolean)
        .join('');
    })
    .join('');
}
