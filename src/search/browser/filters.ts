import type { Facets, FacetPlaces } from '../shared/facet-places.ts';
import { fetchWhole } from './fetch-whole.ts';
import type { SearchIndex } from './pagefind.ts';

/** Chosen values of the facets, by the name of the facet. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** What each value of each facet is called, and how many results it has. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, FacetCount>>>>;
export interface FacetCount {
  readonly name: string;
  readonly count: number;
}

/** Whether any value of any facet is chosen. */
export function hasFilters(filters: Filters): boolean {
  return Object.values(filters).some((values) => values.length > 0);
}

/**
 * The facets of an index.
 * @throws Error when they cannot be loaded whole
 */
export function loadFacets({ folder }: Pick<SearchIndex, 'folder'>): Promise<Facets> {
  const known = loaded.get(folder) ?? fetchWhole(`${folder}facets.json`, readFacets, 'no-cache');
  loaded.set(folder, known);
  known.catch(() => loaded.delete(folder));
  return known;
}

const loaded = new Map<string, Promise<Facets>>();

function readFacets(bytes: ArrayBuffer): Facets {
  return JSON.parse(new TextDecoder().decode(bytes)) as Facets;
}

/** Whether a place fits: values of one facet are alternatives, different facets must all hold. */
export function filterBy(filters: Filters, facets: FacetPlaces): (place: number) => boolean {
  const wanted = Object.entries(filters)
    .filter(([, values]) => values.length > 0)
    .map(([name, values]) => new Set(values.flatMap((value) => placesOf(facets, name, value))));
  return (place) => wanted.every((places) => places.has(place));
}

/** Names and values stand in the address of the page, where anybody can write any. */
function placesOf(facets: FacetPlaces, name: string, value: string): readonly number[] {
  const values = Object.hasOwn(facets, name) ? facets[name] : undefined;
  return values && Object.hasOwn(values, value) ? (values[value] ?? []) : [];
}

/** How many results of some places each value of each facet has. */
export function countFacets(
  found: ReadonlySet<number>,
  { places, names }: Facets,
  { placeOfAddress }: Pick<SearchIndex, 'placeOfAddress'>,
): FacetCounts {
  const count = (all: readonly number[]) => new Set(all.filter((place) => found.has(place)).map(placeOfAddress)).size;
  return Object.fromEntries(
    Object.entries(places).map(([facet, values]) => [
      facet,
      Object.fromEntries(
        Object.entries(values).map(([value, all]): [string, FacetCount] => [
          value,
          { name: names[facet]?.[value] ?? value, count: count(all) },
        ]),
      ),
    ]),
  );
}
