import { straightPath } from './paths.ts';
import type { Shape } from './shapes.ts';
import { turning } from './points.ts';
import type { Point } from './points.ts';

/** How an area in the shadow is covered with lines. */
export interface Hatching {
  /** Direction of the lines in degrees, clockwise from the right. */
  readonly angle: number;
  /** From line to line. */
  readonly gap: number;
  /** How thick lines are: everywhere, or at a place; a line ends where that sinks below a hair. */
  readonly weight: number | ((point: Point) => number);
}

/**
 * Lines across an area as an engraver cuts them, none quite like the next: as outlines where they taper off
 * into the light, as middle lines to be drawn where all are as thick. An area inside another is left out.
 */
export function hatch(areas: readonly Shape[], { angle, gap, weight }: Hatching): string {
  const hand = unsteady(areas);
  const turned = areas.map(({ points }) => points.map(turning([0, 0], -angle)));
  const back = turning([0, 0], angle);
  const heights = turned.flat().map(([, v]) => v);
  const bottom = Math.max(...heights) - gap * 0.2;
  let path = '';
  for (let row = Math.ceil(Math.min(...heights) / gap + 0.4); row * gap < bottom; row += 1) {
    const level = row * gap + (hand() - 0.5) * gap * 0.16;
    const crossings = turned.flatMap((points) => crossingsOf(points, level)).toSorted((a, b) => a - b);
    for (let index = 0; index + 1 < crossings.length; index += 2) {
      const from = (crossings[index] ?? 0) + hand() * 1.2;
      const to = (crossings[index + 1] ?? 0) - hand() * 1.2;
      if (to - from < 1.5) continue;
      const at = (u: number, half: number) => back([u, level + half]);
      if (typeof weight === 'number') path += straightPath([at(from, 0), at(to, 0)]);
      else path += cut(from, to, (u) => weight(at(u, 0)) * (0.9 + hand() * 0.2), at);
    }
  }
  return path;
}

/** Thickness that grows evenly from one place to another, and stays the same to the sides of that way. */
export function shade([ax, ay]: Point, [bx, by]: Point, light: number, dark: number): (point: Point) => number {
  const square = (bx - ax) ** 2 + (by - ay) ** 2;
  return ([x, y]) => {
    const share = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square;
    return light + (dark - light) * Math.min(1, Math.max(0, share));
  };
}

const hair = 0.18;

/** Where an outline crosses a height. */
function crossingsOf(points: readonly Point[], level: number): number[] {
  return points.flatMap(([x, y], index) => {
    const [nx, ny] = points[(index + 1) % points.length] ?? [x, y];
    return y > level === ny > level ? [] : [x + ((level - y) / (ny - y)) * (nx - x)];
  });
}

/** One line as an outline, from where it is thick enough to where it no longer is. */
function cut(from: number, to: number, weight: (u: number) => number, at: (u: number, half: number) => Point): string {
  const steps = Math.max(1, Math.round((to - from) / 6));
  const samples = Array.from({ length: steps + 1 }, (_, step) => {
    const u = from + ((to - from) * step) / steps;
    return { u, half: weight(u) / 2 };
  });
  const first = samples.findIndex(({ half }) => half * 2 > hair);
  const last = samples.findLastIndex(({ half }) => half * 2 > hair);
  const [start, end] = [samples[first], samples[last]];
  if (!start || !end || end.u - start.u < 1.5) return '';
  const ends = [
    { ...start, half: first === 0 ? start.half : 0 },
    { ...end, half: last === steps ? end.half : 0 },
  ];
  const upper = ends.map(({ u, half }) => at(u, -half));
  const lower = ends
    .filter(({ half }) => half > 0)
    .toReversed()
    .map(({ u, half }) => at(u, half));
  return `${straightPath([...upper, ...lower])}Z`;
}

/** The same unsteadiness for the same areas, so that a drawing is the same in each build. */
function unsteady(areas: readonly Shape[]): () => number {
  let state = areas.reduce((sum, { points }) => sum + points.length * 7919 + Math.round(points[0]?.[0] ?? 0) * 31, 1);
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
