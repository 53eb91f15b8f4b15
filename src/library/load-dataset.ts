import { kebabCase, recordsReader } from 'checked-content';
import type { Records } from 'checked-content';
import { keptValues } from '../cache/keep-values.ts';
import type { Dataset } from '../schemas/collections.ts';
import { recordSchemas } from '../schemas/collections.ts';
import { valueOptions } from '../schemas/advice/value-options.ts';
import { idPattern } from '../schemas/primitives.ts';
import { fillInNumbers } from './fill-in-numbers.ts';
import { fillInShares } from './fill-in-shares.ts';

/** All records with their places, and what is wrong with them. */
export interface LoadedDataset extends Omit<Records<typeof recordSchemas>, 'records'> {
  /** All valid records, shares computed and numbers filled in. Complete only when `problems` is empty. */
  readonly dataset: Dataset;
  /** A record of the dataset as it stands in its file. */
  readonly asWritten: (record: object) => object;
}

/**
 * Reads all data below `root`. Never throws on bad data: one mistake is one problem. What was read before from the
 * same text is handed out again, so nobody may change a record.
 */
export function loadDataset(root: string): LoadedDataset {
  const { records, ...read } = readAll(root, keptValues(root));
  const { series, asRead: seriesAsRead, problems: ofShares } = fillInShares(records.series, read);
  const { facts, asRead: factsAsRead, problems: ofNumbers } = fillInNumbers(records.facts, read);
  const asWritten = (record: object) => seriesAsRead.get(record) ?? factsAsRead.get(record) ?? record;
  return {
    ...read,
    dataset: { ...records, series, facts },
    problems: [...read.problems, ...ofShares, ...ofNumbers],
    asWritten,
    placeOf: (record, path) => read.placeOf(asWritten(record), path),
    signsOf: (record, path) => read.signsOf(asWritten(record), path),
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
