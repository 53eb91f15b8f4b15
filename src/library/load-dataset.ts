import { kebabCase, recordsReader } from 'checked-content';
import type { Records } from 'checked-content';
import { keptValues } from '../cache/keep-values.ts';
import type { Dataset } from '../schemas/collections.ts';
import { recordSchemas } from '../schemas/collections.ts';
import { valueOptions } from '../schemas/advice/value-options.ts';
import { idPattern } from '../schemas/primitives.ts';
import { fillInShares } from './fill-in-shares.ts';

/** All records with their places, and what is wrong with them. */
export interface LoadedDataset extends Omit<Records<typeof recordSchemas>, 'records'> {
  /** All valid records, shares computed. Complete only when `problems` is empty. */
  readonly dataset: Dataset;
}

/**
 * Reads all data below `root`. Never throws on bad data: one mistake is one problem. What was read before from the
 * same text is handed out again, so nobody may change a record.
 */
export function loadDataset(root: string): LoadedDataset {
  const { records, ...read } = readAll(root, keptValues(root));
  const { series, asRead, problems } = fillInShares(records.series, read);
  return {
    ...read,
    dataset: { ...records, series },
    problems: [...read.problems, ...problems],
    placeOf: (record, path) => read.placeOf(asRead.get(record) ?? record, path),
    signsOf: (record, path) => read.signsOf(asRead.get(record) ?? record, path),
  };
}

/** How ids are written, and which one somebody meant who wrote one in another way. */
export const idStyle = { ...kebabCase({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }), pattern: idPattern };

const readAll = recordsReader({
  folder: 'src/data',
  schemas: recordSchemas,
  ids: idStyle,
  ...valueOptions,
});
