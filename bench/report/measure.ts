import type { Outcome, RawResult } from '../raw/raw-result.ts';

/** A figure, or why there is none: `undefined` when it was not asked for. */
export type Figure = number | { readonly failed: string } | undefined;

/** A row of a table: what is held against each other. */
export interface Measure {
  readonly name: string;
  readonly of: (result: RawResult) => Figure;
  readonly format: (value: number) => string;
  readonly better: 'less' | 'more';
  /** A part of the row above: left out where it is nothing for everybody. */
  readonly isPart?: boolean;
}

/** A figure of something that was measured, or failed. */
export function figureOf<Value>(outcome: Outcome<Value> | undefined, of: (value: Value) => number | undefined): Figure {
  if (outcome === undefined) return undefined;
  return 'failed' in outcome ? { failed: outcome.failed } : of(outcome.value);
}
