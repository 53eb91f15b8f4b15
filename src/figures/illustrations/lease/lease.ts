import { groundLines, shading } from '../engraving/drawing.ts';
import type { Part } from '../engraving/drawing.ts';
import { polygon } from '../engraving/shapes.ts';
import { bottom, left, onPaper, right, top } from './place.ts';
import { paper, words } from './paper.ts';
import { seals } from './seals.ts';
import { key, keyShadow } from './key.ts';

/** A lease under two seals, and on it a key whose bow is a reel of film. */
export function lease(): Part[] {
  return [...table(), ...paper(), ...words(), ...seals(), ...keyShadow(), ...key()];
}

function table(): Part[] {
  const under = polygon(
    ...(
      [
        [left + 14, bottom - 6],
        [right - 4, top + 20],
        [right + 9, top + 26],
        [right + 9, bottom + 9],
        [left + 16, bottom + 9],
      ] as const
    ).map(onPaper),
  );
  return [
    groundLines([26, 304], [120, 284], [330, 262], [440, 258], [462, 274], [390, 298], [200, 314], [60, 314]),
    shading('ground', { angle: 0, gap: 2.5, weight: 1.5 }, under),
  ];
}
