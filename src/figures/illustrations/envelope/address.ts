import { line } from '../engraving/drawing.ts';
import type { Part } from '../engraving/drawing.ts';
import { curvePath, straightPath } from '../engraving/paths.ts';
import type { Point } from '../engraving/points.ts';
import { lay } from './place.ts';

/** What is written by hand, and the bars that sorting machines read. */
export function address(): Part[] {
  const lines = [
    [[80, 156], 5, 3, 6],
    [[80, 177], 7, 6],
    [[80, 198], 4, 5],
  ] as const;
  const words = lines.flatMap(([[x, y], ...lengths], row) => {
    let start = x;
    return lengths.map((letters) => {
      const word = handwriting([start, y], letters, row * 3 + letters);
      start += letters * 8 + 12;
      return word;
    });
  });
  const bars = Array.from({ length: 36 }, (_, index) => {
    const height = [12, 6, 6, 12, 9, 6, 12, 6][(index * 5) % 8] ?? 6;
    return straightPath([lay([54 + index * 3.6, 238]), lay([54 + index * 3.6, 238 - height])]);
  });
  const sender = [84, 92, 100].map((y, row) => straightPath([lay([54, y]), lay([112 - row * 14, y])]));
  return [line('ink', 1.3, ...words), line('ink', 1.4, ...bars), line('ink', 2.2, ...sender)];
}

/** A word that looks written, and cannot be read. */
function handwriting([x, y]: Point, letters: number, seed: number): string {
  const strokes = Array.from({ length: letters }, (_, letter): Point[] => {
    const start = x + letter * 8;
    const height = (letter * seed) % 5 === 2 ? 14 : 7;
    const foot = (letter * seed) % 7 === 3 ? -6 : 0.5;
    return [
      [start, y],
      [start + 2 + height * 0.2, y - height],
      [start + 5 + height * 0.15, y - height + 1],
      [start + 6, y - foot],
    ];
  });
  return curvePath([...strokes.flat(), [x + letters * 8 + 2, y - 3] as const].map(lay));
}
