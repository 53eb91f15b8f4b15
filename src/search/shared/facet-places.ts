/** By what results can be narrowed down: for each value of each facet the places of its records in the index. */
export type FacetPlaces = Readonly<Record<string, Readonly<Record<string, readonly number[]>>>>;
