import SVGPathCommander from 'svg-path-commander';

export type Point = readonly [x: number, y: number];

/** Path data as a chain of points so close that what lies between two is straight. */
export function flatPath(d: string): Point[] {
  const points: Point[] = [];
  let from: Point = [0, 0];
  for (const [command, ...numbers] of SVGPathCommander.pathToCurve(d) as [string, ...number[]][]) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x = 0, y = 0] = numbers;
    if (command === 'M') points.push((from = [x1, y1]));
    if (command !== 'C') continue;
    for (let step = 1; step <= STEPS; step++) points.push(onCurve(step / STEPS, from, [x1, y1], [x2, y2], [x, y]));
    from = [x, y];
  }
  return points;
}

const STEPS = 8;

function onCurve(t: number, ...[a, b, c, d]: readonly [Point, Point, Point, Point]): Point {
  const s = 1 - t;
  const mix = (i: 0 | 1): number => s * s * s * a[i] + 3 * s * s * t * b[i] + 3 * s * t * t * c[i] + t * t * t * d[i];
  return [mix(0), mix(1)];
}
