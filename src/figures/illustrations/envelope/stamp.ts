import { fill, line } from '../engraving/drawing.ts';
import type { Part } from '../engraving/drawing.ts';
import { straightPath, wavePath } from '../engraving/paths.ts';
import { circle } from '../engraving/shapes.ts';
import type { Point } from '../engraving/points.ts';
import { area, lay } from './place.ts';

/** The stamp, and the mark of the post office across it. */
export function stamp(): Part[] {
  const [l, t, r, b] = [238, 84, 294, 148];
  const rim = area(
    ...[
      [
        [l, t],
        [r, t],
      ],
      [
        [r, t],
        [r, b],
      ],
      [
        [r, b],
        [l, b],
      ],
      [
        [l, b],
        [l, t],
      ],
    ].flatMap(([from, to]) => teeth(from as unknown as Point, to as unknown as Point)),
  );
  const picture = area([l + 7, t + 7], [r - 7, t + 7], [r - 7, b - 7], [l + 7, b - 7]);
  const mark = lay([206, 112]);
  const waves = [-15, -7.5, 0, 7.5, 15].map((y) =>
    wavePath(lay([229 - Math.abs(y) / 5, 112 + y]), lay([300, 112 + y]), 9, 2.2),
  );
  const date = [
    [198, 106, 214],
    [195, 112, 217],
    [198, 118, 214],
  ].map(([from = 0, y = 0, to = 0]) => straightPath([lay([from, y]), lay([to, y])]));
  return [
    fill('sheet', rim),
    line('ink', 1.2, rim),
    fill('accent', picture),
    fill('sheet', area([256, 100], [280, 116], [256, 132])),
    line('ink', 1, picture),
    line('ink', 1.3, circle(mark, 25), circle(mark, 17), ...waves),
    line('ink', 2.2, ...date),
  ];
}

/** One side of the rim of a stamp. */
function teeth(from: Point, to: Point): Point[] {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const count = Math.round(length / 6) * 2;
  const [dx, dy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  return Array.from({ length: count }, (_, index): Point => {
    const [along, in_] = [(index / count) * length, index % 2 === 0 ? 0 : 2.4];
    return [from[0] + dx * along - dy * in_, from[1] + dy * along + dx * in_];
  });
}
