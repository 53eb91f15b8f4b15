import type { Routing } from '../routing/routing-of.ts';
import type { Drawing, Knot } from '../types.ts';
import { excess, fits } from './label-size.ts';
import type { Size } from './label-size.ts';
import type { Layout } from './layouts.ts';

/** A drawing as mermaid left it. */
export interface Sketch extends Size {
  readonly routing: () => Routing;
  /** Makes it the drawing of that number; uses it up. */
  readonly finish: (number: number, knots: readonly Knot[]) => Drawing;
}

/** A sketch that fits, and how well its lines can be followed. */
export interface Candidate {
  readonly sketch: Sketch;
  readonly routing: Routing;
}

/** Where a layout is to fit, and what draws it. */
export interface Room {
  readonly column: number;
  readonly layOut: (complete: string) => Promise<Sketch>;
  /** What was drawn before, by its source; grows. */
  readonly sketches: Map<string, Sketch>;
}

/**
 * Of the layouts that fit, and of each family the roomiest only, the first without knots; where there is none, the
 * one with the fewest. `found` is left for one that is better.
 */
export async function clearestLayout(
  ways: readonly Layout[],
  room: Room,
  found?: Candidate,
): Promise<Candidate | undefined> {
  const { column, layOut, sketches } = room;
  const done = new Set<string>();
  let best = found;
  for (const { source, family } of ways) {
    if (done.has(family)) continue;
    const sketch = sketches.get(source) ?? (await layOut(source));
    sketches.set(source, sketch);
    const isFitting = isWanted(sketch, column);
    if (isFitting || excess(sketch, column) > MOST_SAVED) done.add(family);
    if (!isFitting) continue;
    const routing = sketch.routing();
    if (!best || badness(routing) < badness(best.routing)) best = { sketch, routing };
    if (routing.knots.length === 0) break;
  }
  return best;
}

/** Whether no line of it crosses another or runs behind anything. */
export function isClear(candidate: Candidate | undefined): boolean {
  return candidate !== undefined && badness(candidate.routing) === 0;
}

/** No layout makes a picture narrower than this share of another that differs in its density only. */
const MOST_SAVED = 2.2;

function isWanted(size: Size, column: number): boolean {
  return column === Number.POSITIVE_INFINITY || fits(size, column);
}

/** Lines that cross can still be followed; those that run behind something cannot. */
function badness({ knots, crossings }: Routing): number {
  return knots.length * 1000 + crossings;
}
