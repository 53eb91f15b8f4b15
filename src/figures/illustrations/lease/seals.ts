import { face, fill, line } from '../engraving/drawing.ts';
import type { Part } from '../engraving/drawing.ts';
import { shade } from '../engraving/hatch.ts';
import { curvePath, straightPath } from '../engraving/paths.ts';
import { circle, polygon, smooth } from '../engraving/shapes.ts';
import { onCircle } from '../engraving/points.ts';
import type { Point } from '../engraving/points.ts';
import { onPaper } from './place.ts';

/** Two signatures, and under each the seal of a party. */
export function seals(): Part[] {
  const names: readonly (readonly Point[])[] = [
    [
      [0, 0],
      [6, -16],
      [12, -20],
      [11, -8],
      [6, 2],
      [14, -4],
      [20, -9],
      [22, -1],
      [27, -8],
      [31, -2],
      [37, -9],
      [40, -1],
      [46, -7],
      [52, -3],
      [66, -9],
    ],
    [
      [0, -4],
      [9, -21],
      [15, -17],
      [5, -2],
      [2, 4],
      [12, -1],
      [20, -10],
      [23, -1],
      [30, -14],
      [32, -1],
      [40, -7],
      [48, 3],
      [32, 6],
      [68, -4],
    ],
  ];
  const signed = names.map((points, index) =>
    curvePath(points.map(([x, y]) => onPaper([98 + index * 88 + x, 206 + y]))),
  );
  const rules = [0, 88].map((x) => straightPath([onPaper([94 + x, 215]), onPaper([166 + x, 215])]));
  return [
    line('ink', 1.4, ...signed),
    line('ink', 0.8, ...rules),
    ...seal(onPaper([130, 244]), true),
    ...seal(onPaper([218, 244]), false),
  ];
}

function seal(centre: Point, coloured: boolean): Part[] {
  const wax = smooth(
    ...Array.from({ length: 14 }, (_, step) => onCircle(centre, step % 2 === 0 ? 22.5 : 20, step * (360 / 14))),
  );
  const star = polygon(
    ...Array.from({ length: 10 }, (_, step) => onCircle(centre, step % 2 === 0 ? 9 : 4, step * 36 - 90)),
  );
  const tails = ([-1, 1] as const).map((side) =>
    polygon(
      [centre[0] + side * 2, centre[1] + 12],
      [centre[0] + side * 14, centre[1] + 12],
      [centre[0] + side * 19, centre[1] + 38],
      [centre[0] + side * 13, centre[1] + 34],
      [centre[0] + side * 8, centre[1] + 40],
    ),
  );
  const dark = { angle: 45, gap: 3.2, weight: shade(onCircle(centre, 20, 225), onCircle(centre, 22, 45), 0.2, 2.3) };
  return [
    ...tails.flatMap((tail) =>
      face(tail, {
        hatching: [
          { angle: 84, gap: 3, weight: shade([centre[0], centre[1] + 40], [centre[0], centre[1] + 14], 0.4, 1.8) },
        ],
        width: 1.4,
      }),
    ),
    ...face(wax, { paper: coloured ? 'accent' : 'sheet', hatching: [dark], width: 1.8 }),
    fill('sheet', circle(centre, 13.5)),
    ...(coloured ? [fill('accent', circle(centre, 13.5), star)] : []),
    line('ink', 1.2, circle(centre, 13.5)),
    line('ink', 1, star),
    ...(coloured ? [] : [fill('ink', circle(centre, 13.5), star)]),
  ];
}
