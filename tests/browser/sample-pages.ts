import { plainContent } from '../../src/library/held-content.ts';
import { chapterSlugs } from '../../src/library/load-book.ts';
import type { Dataset } from '../../src/schemas/collections.ts';
import { sourceParts } from '../../src/site/long-lists.ts';

const { dataset, book } = plainContent();

/** Names of the chapters in addresses, in the order in which they are read. */
export const chapters: readonly string[] = chapterSlugs(book);

/** The path of a chapter: by its place in the book, or the one with the most in it. */
export function chapterPath(place: number | 'fullest'): string {
  const slug =
    place === 'fullest' ? book.chapters.toSorted((a, b) => b.text.length - a.text.length)[0]?.slug : chapters[place];
  return `/chapters/${slug}/`;
}

/** The path of the part of the list of sources that holds most of them. */
export function fullestSources(): string {
  const [fullest] = sourceParts(dataset).toSorted((a, b) => b.entries.length - a.entries.length);
  return fullest?.path ?? '/sources/';
}

/** The path of the record of a collection of which the most is known. */
export function fullestPath(collection: 'systems' | 'incidents' | 'claims' | 'series'): string {
  const records: readonly Dataset[typeof collection][number][] = dataset[collection];
  const [fullest] = records.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length);
  return `/${collection === 'series' ? 'figures' : collection}/${fullest?.id}/`;
}
