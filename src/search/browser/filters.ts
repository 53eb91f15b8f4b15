import type { FacetPlaces } from '../shared/facet-places.ts';
import { fetchWhole } from './fetch-whole.ts';
import type { SearchIndex } from './pagefind.ts';

/** Chosen values of the facets, by the name of the facet. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** How many results each value of each facet has. */
export type FacetCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Whether any value of any facet is chosen. */
export function hasFilters(filters: Filters): boolean {
  return Object.values(filters).some((values) => values.length > 0);
}

/**
 * The facets of an index.
 * @throws Error when they cannot be loaded whole
 */
export function loadFacets({ folder }: Pick<SearchIndex, 'folder'>): Promise<FacetPlaces> {
  const known = loaded.get(folder) ?? fetchWhole(`${folder}facets.json`, readFacets, 'no-cache');
  loaded.set(folder, known);
  known.catch(() => loaded.delete(folder));
  return known;
}

const loaded = new Map<string, Promise<FacetPlaces>>();

function readFacets(bytes: ArrayBuffer): FacetPlaces {
  return JSON.parse(new TextDecoder().decode(bytes)) as FacetPlaces;
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

/** How many of some places each value of each facet has; values without any are left out. */
export function countFacets(places: ReadonlySet<number>, facets: FacetPlaces): FacetCounts {
  return Object.fromEntries(
    Object.entries(facets).map(([name, values]) => [
      name,
      Object.fromEntries(
        Object.entries(values)
          .map(([value, all]): [string, number] => [value, all.filter((place) => places.has(place)).length])
          .filter(([, count]) => count > 0),
      ),
    ]),
  );
}
