import type { CollectionName } from './primitives.ts';

interface Traits {
  /** The page on which all records of the collection stand. */
  readonly path: string;
  /** Whether each record has a page of its own below it, or a place on it. */
  readonly each: 'page' | 'place';
  /** Its kind among the results of the search. */
  readonly kind: string;
  /** How much it is worth there where words fit equally well: explanations before lists before sources. */
  readonly weight: number;
}

/** What readers see of a collection, in the order of the kinds of results: where its records are, and as what they are found. */
export const traits = {
  systems: { path: '/systems/', each: 'page', kind: 'system', weight: 1.05 },
  incidents: { path: '/incidents/', each: 'page', kind: 'incident', weight: 1 },
  claims: { path: '/claims/', each: 'page', kind: 'claim', weight: 0.9 },
  series: { path: '/figures/', each: 'page', kind: 'figure', weight: 0.95 },
  glossary: { path: '/glossary/', each: 'place', kind: 'term', weight: 1 },
  events: { path: '/timeline/', each: 'place', kind: 'event', weight: 0.8 },
  sources: { path: '/sources/', each: 'place', kind: 'source', weight: 0.4 },
} as const satisfies Partial<Record<CollectionName, Traits>>;

export type ShownCollection = keyof typeof traits;
export const shownCollections = Object.keys(traits) as ShownCollection[];

type CollectionWith<Each extends Traits['each']> = {
  [Name in ShownCollection]: (typeof traits)[Name]['each'] extends Each ? Name : never;
}[ShownCollection];

/** Collections of which each record has a page, and those of which each has a place on the list of all. */
export type PageCollection = CollectionWith<'page'>;
export type PlaceCollection = CollectionWith<'place'>;

/** Whether each record of a collection has a page of its own. */
export function hasPages(collection: ShownCollection): collection is PageCollection {
  return traits[collection].each === 'page';
}

/** The page of a record, as a path without language. */
export function recordPath(collection: PageCollection, id: string): string {
  return `${traits[collection].path}${id}/`;
}

/** The same as Markdown. */
export function markdownPath(collection: PageCollection, id: string): string {
  return `${traits[collection].path}${id}.md`;
}
