import type { FacetPlaces } from '../shared/facet-places.ts';
import type { SearchRecord } from '../shared/record.ts';

/** For each value of each facet the places of its records in their order. */
export function facetsOf(records: readonly Pick<SearchRecord, 'kind' | 'filters'>[]): FacetPlaces {
  const facets: Record<string, Record<string, number[]>> = {};
  for (const [place, { kind, filters }] of records.entries())
    for (const [name, values] of Object.entries({ kind: [kind], ...filters }))
      for (const value of values) ((facets[name] ??= {})[value] ??= []).push(place);
  return facets;
}
