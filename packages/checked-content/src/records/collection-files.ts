import { suggest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { ReaderRule } from '../problems/rule-text.ts';
import type { TextFile } from '../text/read-text.ts';
import type { IdStyle } from './id-style.ts';
import type { Collection } from './written-record.ts';

/** The folder with one folder for each collection. */
export interface DataFolder {
  /** Path from the root, with forward slashes. */
  readonly folder: string;
  readonly collections: readonly Collection[];
  readonly ids: IdStyle;
}

/** The collection in whose folder a file lies, or undefined. */
export function collectionOf(file: string, { folder, collections }: DataFolder): Collection | undefined {
  const [name, ...rest] = file.slice(folder.length + 1).split('/');
  return rest.length > 0 ? collections.find((collection) => collection.name === name) : undefined;
}

/** The files in the order of their collections, those of none last. */
export function inOrderOfCollections(files: readonly TextFile[], data: DataFolder): TextFile[] {
  const rank = (file: string) => {
    const collection = collectionOf(file, data);
    return collection ? data.collections.indexOf(collection) : data.collections.length;
  };
  return files.toSorted((a, b) => rank(a.file) - rank(b.file));
}

/** What is wrong with the place or the name of a file. */
export function checkLocation(file: string, data: DataFolder): Problem<ReaderRule>[] {
  const steps = file.slice(data.folder.length + 1).split('/');
  const names = data.collections.map((collection) => collection.name);
  if (!collectionOf(file, data)) {
    const { hint } = suggest(steps.length > 1 ? (steps[0] ?? '') : '', names);
    const message =
      steps.length > 1
        ? `There is no collection \`${steps[0]}\`, so nothing reads this file.${hint}`
        : 'The file lies outside the folders of the collections, so nothing reads it.';
    return [problemOf(file, 'file-location', message, `Put it into one of: ${names.join(', ')}.`)];
  }
  if (steps.length > 2)
    return [
      problemOf(
        file,
        'file-location',
        'The file lies in a folder inside that of its collection, so nothing reads it.',
        `Move it to ${data.folder}/${steps[0]}/.`,
      ),
    ];
  const name = (steps.at(-1) ?? '').replace(/\.yaml$/, '');
  if (data.ids.pattern.test(name)) return [];
  return [problemOf(file, 'file-name', `The file name \`${name}.yaml\` has other signs than ${data.ids.signs}.`)];
}

/** That the records of a file belong to another collection than that of its folder. */
export function wrongFolder(file: string, { name }: Collection, { folder }: DataFolder): Problem<ReaderRule> {
  return problemOf(
    file,
    'file-location',
    `The records of this file are ${name}, but it lies in the folder of another collection.`,
    `Move it to ${folder}/${name}/.`,
  );
}

function problemOf(file: string, rule: ReaderRule, message: string, help?: string): Problem<ReaderRule> {
  return { rule, severity: 'error', file, line: 1, column: 1, message, ...(help ? { help } : {}) };
}
