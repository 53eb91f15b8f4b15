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

/** Where readers find a record: its page or its place, as a path without language. */
export function recordPath(collection: ShownCollection, id: string): string {
  const { path, each } = traits[collection];
  return each === 'page' ? `${path}${id}/` : `${path}#${id}`;
}
