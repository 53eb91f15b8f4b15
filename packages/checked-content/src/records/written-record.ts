import type { CollectionName } from '../../../../src/schemas/primitives.ts';

/** A record as somebody wrote it, valid or not. */
export interface WrittenRecord {
  readonly collection: CollectionName;
  /** The record as written. */
  readonly raw: object;
  /** The record, where it is valid. */
  readonly record: object | undefined;
}
