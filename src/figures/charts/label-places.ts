import { runsThrough, touch } from './boxes.ts';
import type { Box, Spot } from './boxes.ts';
import type { ChartPlan } from './chart-plan.ts';

/** The first of the places for a label at a spot of a line that lies over nothing, and nearer to its own line than to others. */
export function placeFor(
  plan: ChartPlan,
  { index, spot, taken }: { index: number; spot: Spot; taken: readonly Box[] },
  measure: Pick<Box, 'width' | 'height'>,
): Box | undefined {
  return placesAround(plan, spot, measure).find((box) => isFree(plan, box, taken) && isNearest(plan, box, index));
}

/** The places of the letters of events. */
export function lettersOf({ marks }: Pick<ChartPlan, 'marks'>): Box[] {
  return marks.map(({ box }) => box);
}

function isFree({ edges, size, lines }: ChartPlan, box: Box, taken: readonly Box[]): boolean {
  return (
    box.x > edges.left &&
    box.x + box.width < size.width - 4 &&
    box.y >= 0 &&
    box.y + box.height < edges.bottom &&
    !taken.some((other) => touch(box, other)) &&
    !lines.flat().some((spots) => runsThrough(spots, box))
  );
}

/** Whether no point of another line is nearer to the box than its own line is: readers would take it for that one's. */
function isNearest({ lines }: ChartPlan, box: Box, index: number): boolean {
  const nearest = lines.map((segments) => Math.min(...segments.flat().map((spot) => distance(spot, box))));
  return nearest.every((one, other) => other === index || one > (nearest[index] ?? 0));
}

function distance({ x, y }: Spot, box: Box): number {
  const beside = Math.max(box.x - x, 0, x - box.x - box.width);
  const above = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(beside, above);
}

/** Places for a label at a spot, the best first: beside it, then above and below, in the middle or to either side, and before it. */
function placesAround({ edges, size: { dot } }: ChartPlan, { x, y }: Spot, measure: Omit<Box, 'x' | 'y'>): Box[] {
  const { width, height } = measure;
  const above = y - height - dot;
  const below = y + dot;
  const inEdges = (left: number) => Math.max(edges.left + 1, left);
  return [
    { x: x + dot + 4, y: y - height / 2 },
    { x: inEdges(x - width / 2), y: above },
    { x: inEdges(x - width / 2), y: below },
    { x: inEdges(x - 2), y: above - dot },
    { x: inEdges(x - 2), y: below + dot },
    { x: inEdges(x - width), y: above },
    { x: inEdges(x - width), y: below },
    { x: x + dot, y: y + 2 },
    { x: x - dot - 4 - width, y: y - height / 2 },
  ].map((corner) => ({ ...corner, width, height }));
}
