/** By what results can be narrowed down. */
export interface Facets {
  /** For each value of each facet the places of its records in the index. Values are the same in every language. */
  readonly places: FacetPlaces;
  /** What the values of a facet are called, where they are not what readers read. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type FacetPlaces = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
