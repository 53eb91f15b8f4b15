import { hatch, shade } from './hatch.ts';
import type { Hatching } from './hatch.ts';
import { smooth } from './shapes.ts';
import type { Shape } from './shapes.ts';
import type { Point } from './points.ts';

/** What a part is printed with: the paper of things, the ink on them, the second ink, the ink on the ground. */
export type Ink = 'sheet' | 'ink' | 'accent' | 'ground';

/** Something printed in one go. */
export interface Part {
  readonly ink: Ink;
  readonly path: string;
  /** Set where the path is drawn as a line instead of filled. */
  readonly width?: number;
  /** Set where the line is broken: lengths of its pieces and gaps, in turn. */
  readonly dashes?: string;
}

/** Areas in one ink; one inside another is left out. */
export function fill(ink: Ink, ...shapes: readonly (Shape | string)[]): Part {
  return { ink, path: shapes.map((shape) => (typeof shape === 'string' ? shape : shape.path)).join('') };
}

/** Lines in one ink, of one thickness. */
export function line(ink: Ink, width: number, ...shapes: readonly (Shape | string)[]): Part {
  return { ...fill(ink, ...shapes), width };
}

/** Areas in the shadow. */
export function shading(ink: Ink, hatching: Hatching, ...areas: readonly Shape[]): Part {
  const { weight } = hatching;
  const path = hatch(areas, hatching);
  return typeof weight === 'number' ? line(ink, weight, path) : fill(ink, path);
}

/** The side of a thing: paper, hatching if it lies in the shadow, and its outline. */
export function face(
  shape: Shape,
  { hatching = [], paper = 'sheet', width = outline, ink = 'ink' }: Face = {},
): Part[] {
  return [fill(paper, shape), ...hatching.map((one) => shading(ink, one, shape)), line(ink, width, shape)];
}

export interface Face {
  readonly hatching?: readonly Hatching[];
  readonly paper?: Ink;
  readonly width?: number;
  readonly ink?: Ink;
}

/** How thick the edges of things are. */
const outline = 2;

/** Lines on the ground below things: the shadow they stand in, darkest at the left. */
export function groundLines(...corners: readonly Point[]): Part {
  const shape = smooth(...corners);
  const xs = corners.map(([x]) => x);
  return shading(
    'ground',
    { angle: 0, gap: 5, weight: shade([Math.max(...xs), 0], [Math.min(...xs), 0], 0.4, 1.9) },
    shape,
  );
}
