import type { Box } from '../geometry/box.ts';
import type { Point } from './flat-path.ts';

/** Whether a chain of points runs through a box, if only for a corner. */
export function runsThrough(chain: readonly Point[], box: Box): boolean {
  return chain.some((point, index) => meets(chain[index - 1] ?? point, point, box));
}

/** How often two chains of points cross. */
export function crossings(one: readonly Point[], other: readonly Point[]): number {
  if (!overlap(boxAround(one), boxAround(other))) return 0;
  let count = 0;
  for (const [index, to] of one.entries()) {
    for (const [place, end] of other.entries()) {
      if (cross([one[index - 1] ?? to, to], [other[place - 1] ?? end, end])) count += 1;
    }
  }
  return count;
}

/** Whether two boxes meet. */
export function overlap(one: Box, other: Box): boolean {
  return one.x0 <= other.x1 && other.x0 <= one.x1 && one.y0 <= other.y1 && other.y0 <= one.y1;
}

function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** Clips the stretch at each side of the box in turn (Liang and Barsky). */
function meets([x, y]: Point, [toX, toY]: Point, box: Box): boolean {
  const [dx, dy] = [toX - x, toY - y];
  let [enters, leaves] = [0, 1];
  for (const [away, room] of [
    [-dx, x - box.x0],
    [dx, box.x1 - x],
    [-dy, y - box.y0],
    [dy, box.y1 - y],
  ] as const) {
    if (away === 0 && room < 0) return false;
    if (away < 0) enters = Math.max(enters, room / away);
    if (away > 0) leaves = Math.min(leaves, room / away);
  }
  return enters <= leaves;
}

type Stretch = readonly [Point, Point];

function cross([a, b]: Stretch, [c, d]: Stretch): boolean {
  return isLeft(a, b, c) !== isLeft(a, b, d) && isLeft(c, d, a) !== isLeft(c, d, b);
}

/** What lies on the line counts as left of it, so that a crossing at a point of both chains is one. */
function isLeft([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): boolean {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= 0;
}
