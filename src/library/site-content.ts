import { getCollection } from 'astro:content';
import type { CollectionEntry } from 'astro:content';
import type { Book } from '../book/load-book.ts';
import { withShares } from '../dataset/compute-shares.ts';
import type { Dataset } from '../schemas/collections.ts';
import { collectionNames } from '../schemas/primitives.ts';
import type { CollectionName } from '../schemas/primitives.ts';
import { holdContent } from './held-content.ts';
import { readContent } from './read-content.ts';

/** All that the site says, as the schemas of the collections returned it. */
export interface SiteContent {
  readonly dataset: Dataset;
  readonly book: Book;
}

/** The content of the site: the one door to it for pages and components. */
export function siteContent(): Promise<SiteContent> {
  if (known && (import.meta.env.PROD || Date.now() - known.since < onePage)) return known.content;
  known = { since: Date.now(), content: assemble() };
  return known.content;
}

/** In the dev server files change; a page asks many times, and takes less than this to be made, in milliseconds. */
const onePage = 500;

let known: { readonly since: number; readonly content: Promise<SiteContent> } | undefined;

/** The same object as long as nothing in it is another: much is computed from it once. */
async function assemble(): Promise<SiteContent> {
  const [chapters, ...records] = await Promise.all([
    getCollection('chapters'),
    ...collectionNames.map(async (name) => ({ name, entries: await getCollection(name) })),
  ]);
  const digests = [...chapters, ...records.flatMap(({ entries }) => entries)].map(({ digest }) => digest);
  const state = digests.join(' ');
  const content = state === assembled?.state ? assembled.content : join(chapters, records);
  assembled = { state, content };
  holdContent(content);
  return content;
}

let assembled: { readonly state: string; readonly content: SiteContent } | undefined;

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
    dataset: { ...dataset, series: withShares(dataset.series) },
    book: {
      ...book,
      chapters: book.chapters.map((chapter) => ({
        ...chapter,
        frontmatter: frontmatterOf.get(`${chapter.language}/${chapter.slug}`),
      })),
    },
  };
}
