import type { CollectionName } from './primitives.ts';

interface Traits {
  /** The page on which all records of the collection stand. */
  readonly path: string;
  /** Whether each record has a page of its own below it, or a place on it. */
  readonly each: 'page' | 'place';
  /** Its kind among the results of the search. */
  readonly kind: string;
}

/** What readers see of a collection: where its records are, and as what they are found. */
export const traits = {
  sources: { path: '/sources/', each: 'place', kind: 'source' },
  series: { path: '/figures/', each: 'page', kind: 'figure' },
  events: { path: '/timeline/', each: 'place', kind: 'event' },
  systems: { path: '/systems/', each: 'page', kind: 'system' },
  incidents: { path: '/incidents/', each: 'page', kind: 'incident' },
  claims: { path: '/claims/', each: 'page', kind: 'claim' },
  glossary: { path: '/glossary/', each: 'place', kind: 'term' },
} as const satisfies Partial<Record<CollectionName, Traits>>;

export type ShownCollection = keyof typeof traits;
export const shownCollections = Object.keys(traits) as ShownCollection[];

/** Where readers find a record: its page or its place, as a path without language. */
export function recordPath(collection: ShownCollection, id: string): string {
  const { path, each } = traits[collection];
  return each === 'page' ? `${path}${id}/` : `${path}#${id}`;
}
