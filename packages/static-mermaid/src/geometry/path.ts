import SVGPathCommander from 'svg-path-commander';
import type { Box } from './box.ts';

/** The box of path data without its stroke, or `null` when it draws nothing. */
export function pathBox(d: string): Box | null {
  return measured(
    d,
    boxes,
    () => {
      const box = SVGPathCommander.getPathBBox(d);
      return { x0: box.x, y0: box.y, x1: box.x2, y1: box.y2 };
    },
    null,
  );
}

/** The length of path data. */
export function pathLength(d: string): number {
  return measured(d, lengths, () => SVGPathCommander.getTotalLength(d), 0);
}

/** The point at a distance along path data. */
export function pathPoint(d: string, distance: number): { x: number; y: number } {
  if (!usable(d)) return { x: 0, y: 0 };
  const { x, y } = SVGPathCommander.getPointAtLength(d, distance);
  return { x: Math.fround(x), y: Math.fround(y) };
}

const boxes = new Map<string, Box | null>();
const lengths = new Map<string, number>();
const MOST_KEPT = 500;

/** mermaid measures the same path again and again while it joins boxes upwards. */
function measured<T>(d: string, known: Map<string, T>, measure: () => T, nothing: T): T {
  if (!usable(d)) return nothing;
  const before = known.get(d);
  if (before !== undefined) return before;
  if (known.size >= MOST_KEPT) known.clear();
  const value = measure();
  known.set(d, value);
  return value;
}

function usable(d: string): boolean {
  return d.trim() !== '' && !d.includes('NaN') && !d.includes('undefined');
}
