import { face, fill, line, shading } from '../engraving/drawing.ts';
import type { Part } from '../engraving/drawing.ts';
import { shade } from '../engraving/hatch.ts';
import { swell } from '../engraving/paths.ts';
import { circle, polygon } from '../engraving/shapes.ts';
import { centreOf, onCircle, turning } from '../engraving/points.ts';
import type { Point } from '../engraving/points.ts';

/** The shadow of the key, down to the right. */
export function keyShadow(): Part[] {
  const moved = ([x, y]: Point): Point => [x + 9, y + 11];
  const shaft = polygon(...shaftCorners().map(moved));
  const ring = circle(moved(bow), 66);
  return [
    shading('ground', { angle: 0, gap: 2.5, weight: 1.5 }, shaft),
    shading('ground', { angle: 0, gap: 2.5, weight: 1.5 }, ring),
  ];
}

/** The key, its bow a reel of film. */
export function key(): Part[] {
  const shaft = polygon(...shaftCorners());
  const collars = [74, 92].map((x) => polygon(onKey(x, -13), onKey(x + 9, -13), onKey(x + 9, 13), onKey(x, 13)));
  const holes = [0, 1, 2, 3, 4].map((step) => circle(onCircle(bow, 37, step * 72 - 90), 15));
  const radii = [54, 57.5, 61];
  return [
    ...face(shaft, {
      paper: 'accent',
      hatching: [{ angle: 104, gap: 3, weight: shade(onKey(130, 9), onKey(130, -9), 0, 2.2) }],
      width: 2.2,
    }),
    ...collars.flatMap((collar) =>
      face(collar, {
        hatching: [{ angle: 104, gap: 3.2, weight: shade(onKey(84, 13), onKey(84, -13), 0.2, 2.4) }],
        width: 1.8,
      }),
    ),
    fill('sheet', circle(bow, 66)),
    fill('accent', circle(bow, 66), ...holes),
    fill('ink', ...radii.map((radius) => swell(bow, radius, -30 + (radius % 4) * 6, 120, 2))),
    fill('sheet', ...radii.map((radius) => swell(bow, radius, 190, 262, 1.6))),
    ...holes.flatMap((hole) => [
      shading(
        'ink',
        {
          angle: 45,
          gap: 3.2,
          weight: shade(onCircle(centreOf(hole.points), 15, 45), onCircle(centreOf(hole.points), 15, 225), -0.6, 2.2),
        },
        hole,
      ),
      line('ink', 1.6, hole),
    ]),
    line('ink', 2.2, circle(bow, 66)),
    line('ink', 1, circle(bow, 52)),
    ...face(circle(bow, 9), {
      hatching: [{ angle: 45, gap: 3, weight: shade(onCircle(bow, 9, 225), onCircle(bow, 9, 45), 0, 2) }],
      width: 1.6,
    }),
    fill('ink', circle(bow, 3)),
  ];
}

const bow: Point = [386, 92];

const lay = turning(bow, 104);

/** The key as it lies along the x axis from its bow, then turned. */
const onKey = (x: number, y: number): Point => lay([bow[0] + x, bow[1] + y]);

function shaftCorners(): Point[] {
  return [
    onKey(62, -8),
    onKey(208, -8),
    onKey(208, 8),
    onKey(200, 8),
    onKey(200, 36),
    onKey(187, 36),
    onKey(187, 22),
    onKey(178, 22),
    onKey(178, 36),
    onKey(164, 36),
    onKey(164, 8),
    onKey(62, 8),
  ];
}
