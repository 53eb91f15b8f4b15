import { polygon } from '../engraving/shapes.ts';
import type { Shape } from '../engraving/shapes.ts';
import { turning } from '../engraving/points.ts';
import type { Point } from '../engraving/points.ts';

/** From a place on the envelope, as if it lay straight, to the sheet. */
export const lay = turning([186, 162], -10);

/** An area of the envelope, by corners as if it lay straight. */
export const area = (...corners: readonly Point[]): Shape => polygon(...corners.map(lay));

export const [left, top, right, bottom] = [38, 72, 316, 250];

/** Where it was torn open, from above. */
export const torn = [0, -5, 0, -7, -2, -8, -3, -7, -1, -6, 0, -5, -2].map((x, index): Point => [
  right + x,
  top + (index * (bottom - top)) / 12,
]);
