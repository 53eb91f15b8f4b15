import type { Facets } from '../shared/facet-places.ts';
import type { SearchRecord } from '../shared/record.ts';

/** For each value of each facet the places of its records in their order, and its name. */
export function facetsOf(records: readonly Pick<SearchRecord, 'kind' | 'filters'>[]): Facets {
  const places: Record<string, Record<string, number[]>> = {};
  const names: Record<string, Record<string, string>> = {};
  for (const [place, { kind, filters }] of records.entries())
    for (const [facet, values] of Object.entries({ kind: [kind], ...filters }))
      for (const value of values) {
        const { id, name } = typeof value === 'string' ? { id: value, name: value } : value;
        ((places[facet] ??= {})[id] ??= []).push(place);
        if (name !== id) (names[facet] ??= {})[id] = name;
      }
  return { places, names };
}
