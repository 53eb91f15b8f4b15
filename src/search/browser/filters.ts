/** Chosen values of the facets, by the name of the facet. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/** Whether any value of any facet is chosen. */
export function hasFilters(filters: Filters): boolean {
  return Object.values(filters).some((values) => values.length > 0);
}

/** The filters as Pagefind wants them: values of one facet are alternatives, different facets must all hold. */
export function asked(filters: Filters): Record<string, { any: string[] }> {
  return Object.fromEntries(
    Object.entries(filters)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: [...values] }]),
  );
}
