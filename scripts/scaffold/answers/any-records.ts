import { findNearest } from 'checked-content';
import { chapterSlugs, loadBook } from '../../../src/library/load-book.ts';
import { collectionNames } from '../../../src/schemas/primitives.ts';
import type { Reader } from '../question.ts';
import { option } from './as-typed.ts';
import { idsIn } from './record-names.ts';

/** Reads names of records of any collection, and of chapters, each as collection and id. */
export const readRecords: Reader = (written, { flag, dataset, root }) => {
  const known = [
    ...chapterSlugs(loadBook(root)).map((slug) => `chapters/${slug}`),
    ...collectionNames.flatMap((name) => idsIn(dataset, name).map((id) => `${name}/${id}`)),
  ];
  const names = [...new Set(written.split(/[,;]/).flatMap((part) => part.trim() || []))];
  const right = names.map((name) => (known.includes(name) ? name : meant(name, known)));
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return { value: names.join(',') };
  const isMeant = right.every((name) => name !== undefined);
  return {
    refused: [
      ...unknown.map((name) => `“${name}” is no record and no chapter; one is named as collection and id.`),
      isMeant
        ? `Did you mean ${option(flag, right.join(','))}?`
        : `Collections: chapters, ${collectionNames.join(', ')}.`,
    ].join(' '),
  };
};

/** The record that has this id, or whose name is near. */
function meant(name: string, known: readonly string[]): string | undefined {
  if (name.includes('/')) return findNearest(name, known);
  const id = findNearest(
    name,
    known.map((one) => one.replace(/^.*\//, '')),
  );
  return id === undefined ? undefined : known.find((one) => one.endsWith(`/${id}`));
}
