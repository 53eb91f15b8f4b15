import type { Dataset, RecordOf } from '../schemas/collections.ts';
import { isSameValue, statedValues } from './stated-values.ts';
import type { StatedValue, StatedValues } from './stated-values.ts';

/** A field of a record that stated one value and now states another; undefined where it states none. */
export interface ValueChange {
  /** The record as collection/id. */
  readonly record: string;
  readonly field: string;
  readonly was: StatedValue | undefined;
  readonly is: StatedValue | undefined;
}

/** Those that a correction tells of. */
export function toldChanges({ changes = [] }: RecordOf<'corrections'>): ValueChange[] {
  return changes.map(({ record, field, was, is }) => ({ record, field, was, is }));
}

/**
 * Values that are others today than they were last known to be, by the corrections or else by what is remembered
 * of the first state, `remembered`. Fields and records that came or went are no changes of a value.
 */
export function untoldChanges(remembered: StatedValues, dataset: Dataset): ValueChange[] {
  const today = statedValues(dataset);
  const told = lastTold(dataset);
  return [...remembered].flatMap(([record, fields]) =>
    [...fields].flatMap(([field, first]) => {
      const key = `${record} ${field}`;
      const was = told.has(key) ? told.get(key) : first;
      const is = today.get(record)?.get(field);
      return was === undefined || is === undefined || isSameValue(was, is) ? [] : [{ record, field, was, is }];
    }),
  );
}

/** The newest value that a correction tells of each field. */
function lastTold({ corrections }: Dataset): ReadonlyMap<string, StatedValue | undefined> {
  const oldestFirst = corrections.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return new Map(oldestFirst.flatMap(toldChanges).map(({ record, field, is }) => [`${record} ${field}`, is] as const));
}
