import { curvePath, short, straightPath } from './paths.ts';
import { onCircle } from './points.ts';
import type { Point } from './points.ts';

/** A closed outline: its corners, close enough for hatching, and as path data. */
export interface Shape {
  readonly points: readonly Point[];
  readonly path: string;
}

/** Straight from corner to corner. */
export function polygon(...points: readonly Point[]): Shape {
  return { points, path: `${straightPath(points)}Z` };
}

/** A full circle. */
export function circle([x, y]: Point, radius: number): Shape {
  const points = Array.from({ length: 72 }, (_, step) => onCircle([x, y], radius, step * 5));
  const half = `a${short(radius)} ${short(radius)} 0 0 1 `;
  return {
    points,
    path: `M${short(x - radius)} ${short(y)}${half}${short(2 * radius)} 0${half}${short(-2 * radius)} 0Z`,
  };
}

/** A closed outline that runs smoothly through its points. */
export function smooth(...corners: readonly Point[]): Shape {
  return { points: through(corners), path: `${curvePath(corners, true)}Z` };
}

/** Points on the curve that runs through the corners, as `curvePath` draws it. */
function through(points: readonly Point[]): Point[] {
  const at = (index: number): Point => points.at(((index % points.length) + points.length) % points.length) ?? [0, 0];
  return points.flatMap((_, index) =>
    [0, 0.2, 0.4, 0.6, 0.8].map((t): Point => {
      const part = (axis: 0 | 1) => {
        const [a, b, c, d] = [at(index - 1)[axis], at(index)[axis], at(index + 1)[axis], at(index + 2)[axis]];
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t ** 3);
      };
      return [part(0), part(1)];
    }),
  );
}
