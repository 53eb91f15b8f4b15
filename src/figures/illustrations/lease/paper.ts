import { face, line } from '../engraving/drawing.ts';
import type { Part } from '../engraving/drawing.ts';
import { shade } from '../engraving/hatch.ts';
import { straightPath, wavePath } from '../engraving/paths.ts';
import { polygon } from '../engraving/shapes.ts';
import { bottom, left, onPaper, right, top } from './place.ts';

/** The paper alone. */
export function paper(): Part[] {
  const at = (x: number, y: number) => onPaper([x, y]);
  const sheet = polygon(at(left, top), at(right, top), at(right, bottom), at(left, bottom));
  return face(sheet, {
    hatching: [{ angle: 39, gap: 4.4, weight: shade(at(230, 190), at(right, bottom), -0.8, 1.5) }],
    width: 2.2,
  });
}

/** A border as on shares and banknotes, a heading, and lines of text with gaps between their words. */
export function words(): Part[] {
  const frame = (inset: number) =>
    polygon(
      ...(
        [
          [left + inset, top + inset],
          [right - inset, top + inset],
          [right - inset, bottom - inset],
          [left + inset, bottom - inset],
        ] as const
      ).map(onPaper),
    );
  const [l, t, r, b] = [left + 15, top + 15, right - 15, bottom - 15];
  const waves = (
    [
      [[l, t], [r, t], 20],
      [[r, t], [r, b], 24],
      [[r, b], [l, b], 20],
      [[l, b], [l, t], 24],
    ] as const
  ).flatMap(([from, to, count]) => [4.6, -4.6].map((height) => wavePath(onPaper(from), onPaper(to), count, height)));
  const row = (from: number, to: number, y: number) => straightPath([onPaper([from, y]), onPaper([to, y])]);
  const text = [94, 105, 116, 133, 144, 155, 166].map((y, index) =>
    row(98 - ((index * 7) % 5), index === 2 || index === 6 ? 190 : 256, y),
  );
  return [
    line('ink', 0.8, frame(9), frame(21), ...waves),
    line('ink', 5.5, row(120, 232, 64)),
    line('ink', 1.6, row(146, 206, 76)),
    { ...line('ink', 1.8, ...text.filter((_, index) => index % 2 === 0)), dashes: '22 6 11 5 31 6 16 5 8 6 27 6' },
    { ...line('ink', 1.8, ...text.filter((_, index) => index % 2 === 1)), dashes: '12 5 34 6 9 5 19 6 26 5 14 6' },
  ];
}
