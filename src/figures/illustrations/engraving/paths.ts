import { onCircle } from './points.ts';
import type { Point } from './points.ts';

/** From point to point, as path data. */
export function straightPath(points: readonly Point[]): string {
  let [lx, ly] = [0, 0];
  return points
    .map(([px, py], index) => {
      const [x, y] = [round(px), round(py)];
      const step = `${index === 0 ? 'M' : 'l'}${short(x - lx)} ${short(y - ly)}`;
      [lx, ly] = [x, y];
      return step;
    })
    .join('')
    .replaceAll(' -', '-');
}

/** Through the points without corners (Catmull-Rom, as Bézier curves). */
export function curvePath(points: readonly Point[], closed = false): string {
  const at = (index: number): Point =>
    (closed
      ? points.at(((index % points.length) + points.length) % points.length)
      : points[Math.min(Math.max(index, 0), points.length - 1)]) ?? [0, 0];
  const pieces = closed ? points.length : points.length - 1;
  const [sx, sy] = at(0);
  let path = `M${short(sx)} ${short(sy)}`;
  for (let index = 0; index < pieces; index += 1) {
    const [p0, p1, p2, p3] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const relative = ([x, y]: Point) => `${short(x - p1[0])} ${short(y - p1[1])}`;
    const leaving: Point = [p1[0] + (p2[0] - p0[0]) / 6, p1[1] + (p2[1] - p0[1]) / 6];
    const arriving: Point = [p2[0] - (p3[0] - p1[0]) / 6, p2[1] - (p3[1] - p1[1]) / 6];
    path += `c${relative(leaving)} ${relative(arriving)} ${relative(p2)}`;
  }
  return path.replaceAll(' -', '-');
}

/** Even waves from one place to another, as high to either side as `height`. */
export function wavePath(from: Point, to: Point, count: number, height: number): string {
  const [dx, dy] = [(to[0] - from[0]) / count, (to[1] - from[1]) / count];
  const length = Math.hypot(dx, dy);
  const [nx, ny] = [(-dy / length) * height * 2, (dx / length) * height * 2];
  const step = `${short(dx)} ${short(dy)}`;
  const first = `M${short(from[0])} ${short(from[1])}q${short(dx / 2 + nx)} ${short(dy / 2 + ny)} ${step}`;
  return `${first}${`t${step}`.repeat(count - 1)}`.replaceAll(' -', '-');
}

/** Part of a ring, thickest in its middle; degrees clockwise from the right, less than half a turn. */
export function swell(centre: Point, radius: number, from: number, to: number, thick: number): string {
  const [a, b] = [onCircle(centre, radius, from), onCircle(centre, radius, to)];
  const chord = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const rise = radius * (1 - Math.cos(((to - from) * Math.PI) / 360));
  const arc = (height: number) => short((chord ** 2 / 4 + height ** 2) / (2 * height));
  const [out, back] = [arc(rise + thick / 2), arc(Math.max(rise - thick / 2, 0.01))];
  const step = `${short(b[0] - a[0])} ${short(b[1] - a[1])}`;
  const home = `${short(a[0] - b[0])} ${short(a[1] - b[1])}`;
  const path = `M${short(a[0])} ${short(a[1])}a${out} ${out} 0 0 1 ${step}a${back} ${back} 0 0 0 ${home}Z`;
  return path.replaceAll(' -', '-');
}

/** A number as it can be seen: to one decimal, and without a zero before that. */
export function short(value: number): string {
  return String(round(value)).replace(/^(-?)0\./, '$1.');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
