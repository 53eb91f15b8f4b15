import type { Place } from '../problems/problem.ts';

/** One sign of a text as it is read, how its file writes it, such as `\"` for `"`, and where. */
export interface WrittenSign extends Place {
  readonly sign: string;
  readonly written: string;
}
