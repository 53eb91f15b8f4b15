import { polygon } from '../engraving/shapes.ts';
import type { Shape } from '../engraving/shapes.ts';
import type { Point } from '../engraving/points.ts';

const unit = 15.6;

/** From places in space, x to the right and down, y to the left and down, z up, to the sheet. */
export const at = (x: number, y: number, z: number): Point => [
  240 + (x - y) * 0.87 * unit,
  116 + (x + y) * 0.42 * unit - z * unit,
];

export const [size, depth, hall] = [10, 4.2, 0.7] as const;

/** The office: on the ground from and to, both ways, and how high. */
export const tower = { from: 2.4, to: 6.8, height: 7.7 } as const;

/** An upright side of a thing, with places by `u` along it and the height. */
export interface Wall {
  readonly at: (u: number, z: number) => Point;
  /** From `u` to `v` along the wall and from `z` down to `y`. */
  readonly part: (u: number, v: number, z: number, y: number) => Shape;
}

/** The wall whose places these are. */
export function wallOf(place: Wall['at']): Wall {
  return { at: place, part: (u, v, z, y) => polygon(place(u, z), place(v, z), place(v, y), place(u, y)) };
}
