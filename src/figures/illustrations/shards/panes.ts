import { fill, line, shading } from '../engraving/drawing.ts';
import type { Part } from '../engraving/drawing.ts';
import { shade } from '../engraving/hatch.ts';
import { polygon } from '../engraving/shapes.ts';
import { centreOf, mix, turning } from '../engraving/points.ts';
import type { Point } from '../engraving/points.ts';
import { onScreen } from './place.ts';

/** The pieces of the pane, and on them what it showed. */
export function panes(): Part[] {
  const pieces = rim.flatMap((corner, index): Point[][] => {
    const next = (index + 1) % rim.length;
    const to = rim[next] ?? corner;
    if (whole.has(index)) return [[hit, corner, to]];
    const [a, b] = [mix(hit, corner, joints[index] ?? 0.5), mix(hit, to, joints[next] ?? 0.5)];
    return [
      [hit, a, b],
      [a, corner, to, b],
    ];
  });
  return pieces.flatMap((corners, index) => (gone.has(index) ? [] : pane(corners, index)));
}

/** Where it was hit. */
const hit: Point = [262, 122];

/** Where cracks meet the frame, clockwise. */
const rim: readonly Point[] = [
  [94, 46],
  [176, 46],
  [292, 46],
  [386, 46],
  [386, 124],
  [386, 220],
  [304, 220],
  [204, 220],
  [94, 220],
  [94, 138],
];

/** How far out each crack is joined to the next by another, except where a piece is whole. */
const joints = [0.5, 0.38, 0.5, 0.36, 0.5, 0.34, 0.52, 0.48, 0.54, 0.5];
const whole = new Set([1, 4, 7, 9]);
/** Pieces that have fallen out. */
const gone = new Set([9, 10]);

const play: readonly Point[] = [
  [176, 62],
  [326, 136],
  [176, 210],
];

function pane(corners: readonly Point[], index: number): Part[] {
  const middle = centreOf(corners);
  const away = mix(hit, middle, 1 / 60);
  const loose = turning(middle, ((index * 37) % 9) - 4, [away[0] - hit[0], away[1] - hit[1]]);
  const place = (point: Point) => onScreen(loose(mix(middle, point, 0.95)));
  const shape = polygon(...corners.map(place));
  const shown = clip(play, corners).map(place);
  const turned = [35, 62, 20, 80, 48][index % 5] ?? 40;
  const far = corners.map(place).toSorted((a, b) => b[0] + b[1] - a[0] - a[1]);
  const [dark = middle, light = middle] = [far[0], far.at(-1)];
  return [
    fill('sheet', shape),
    ...(shown.length > 2 ? [fill('accent', polygon(...shown)), line('ink', 1.2, polygon(...shown))] : []),
    shading('ink', { angle: -turned, gap: 4.2, weight: shade(light, dark, -1.5 - (index % 3) * 0.4, 1.6) }, shape),
    line('ink', 1.2, shape),
  ];
}

/** The part of one convex area that lies in another; both clockwise. */
function clip(points: readonly Point[], within: readonly Point[]): readonly Point[] {
  return within.reduce<readonly Point[]>((rest, [ax, ay], index) => {
    const [bx, by] = within[(index + 1) % within.length] ?? [ax, ay];
    const inside = ([x, y]: Point) => (bx - ax) * (y - ay) - (by - ay) * (x - ax);
    return rest.flatMap((point, at) => {
      const next = rest[(at + 1) % rest.length] ?? point;
      const [here, there] = [inside(point), inside(next)];
      const kept = here >= 0 ? [point] : [];
      return here >= 0 === there >= 0 ? kept : [...kept, mix(point, next, here / (here - there))];
    });
  }, points);
}
