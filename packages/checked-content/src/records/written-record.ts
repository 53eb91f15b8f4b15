import type { z } from 'zod';

/** Records of one kind: the name of their folder, and the schema of each. */
export interface Collection {
  readonly name: string;
  readonly schema: z.ZodType;
}

/** A record as somebody wrote it, valid or not. */
export interface WrittenRecord {
  readonly collection: Collection;
  /** The record as written. */
  readonly raw: object;
  /** The record, where it is valid. */
  readonly record: object | undefined;
}
