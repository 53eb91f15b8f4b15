import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Book } from './load-book.ts';
import { withShares } from './compute-shares.ts';
import { withNumbers } from './fill-in-numbers.ts';
import type { Dataset } from '../schemas/collections.ts';
import { collectionNames } from '../schemas/primitives.ts';
import type { CollectionName } from '../schemas/primitives.ts';
import { holdContent, plainContent } from './held-content.ts';
import { readContent } from './read-content.ts';

/** All that the site says, as the schemas of the collections returned it. */
export interface SiteContent {
  readonly dataset: Dataset;
  readonly book: Book;
}

/**
 * The content of the site: the one door to it for pages. In the dev server it comes straight from the readers,
 * which apply the same schemas: the store of the collections follows the files about a second late, and a page
 * that reloads at once would show what was there before.
 */
export function siteContent(): Promise<SiteContent> {
  if (import.meta.env.PROD) return (known ??= assemble());
  const content = plainContent();
  holdContent(content);
  return Promise.resolve(content);
}

let known: Promise<SiteContent> | undefined;

async function assemble(): Promise<SiteContent> {
  const written = readContent(process.cwd()).data.dataset;
  const [chapters, ...records] = await Promise.all([
    getCollection('chapters'),
    ...collectionNames.map(async (name) => ({
      name,
      // A book need not have records of every kind, and asking for none prints a warning.
      entries: written[name].length > 0 ? await getCollection(name) : [],
    })),
  ]);
  const content = join(chapters, records);
  holdContent(content);
  return content;
}

function join(
  chapters: readonly CollectionEntry<'chapters'>[],
  records: readonly { name: CollectionName; entries: readonly { id: string; data: unknown }[] }[],
): SiteContent {
  // Ids of records tell their place in the files; each collection has what its own schema returned.
  const dataset = Object.fromEntries(
    records.map(({ name, entries }) => [
      name,
      entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ data }) => data),
    ]),
  ) as unknown as Dataset;
  const { book } = readContent(process.cwd());
  const frontmatterOf = new Map(chapters.map(({ id, data }) => [id, data]));
  return {
    dataset: { ...dataset, series: withShares(dataset.series), facts: dataset.facts.map(withNumbers) },
    book: {
      ...book,
      chapters: book.chapters.map((chapter) => ({
        ...chapter,
        frontmatter: frontmatterOf.get(`${chapter.language}/${chapter.slug}`),
      })),
    },
  };
}
