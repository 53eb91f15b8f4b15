import { turning } from '../engraving/points.ts';
import type { Point } from '../engraving/points.ts';

/** From a place on the screen, as if it stood straight, to the sheet. */
export const onScreen = turning([240, 142], -3);

export const outer = [74, 26, 406, 240] as const;
export const inner = [94, 46, 386, 220] as const;

/** Corners from left, top, right and bottom. */
export function box([l, t, r, b]: readonly [number, number, number, number]): Point[] {
  return (
    [
      [l, t],
      [r, t],
      [r, b],
      [l, b],
    ] as const
  ).map(onScreen);
}
