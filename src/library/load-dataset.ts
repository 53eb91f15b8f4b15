import { kebabCase, readRecords } from 'checked-content';
import type { Records } from 'checked-content';
import { englishName, languages } from '../i18n/languages.ts';
import type { Dataset } from '../schemas/collections.ts';
import { recordSchemas } from '../schemas/collections.ts';
import { idPattern } from '../schemas/primitives.ts';
import { fillInShares } from './fill-in-shares.ts';

/** All records with their places, and what is wrong with them. */
export interface LoadedDataset extends Omit<Records<typeof recordSchemas>, 'records'> {
  /** All valid records, shares computed. Complete only when `problems` is empty. */
  readonly dataset: Dataset;
}

/** Reads all data below `root`. Never throws on bad data: one mistake is one problem. */
export function loadDataset(root: string): LoadedDataset {
  const { records: dataset, ...read } = readRecords({
    root,
    folder: 'src/data',
    schemas: recordSchemas,
    ids: { ...kebabCase({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }), pattern: idPattern },
    languages: Object.fromEntries(languages.map((language) => [language, englishName(language)])),
  });
  return { ...read, dataset, problems: [...read.problems, ...fillInShares(dataset.series, read)] };
}
