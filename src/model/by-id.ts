/** The record with that id, or none. A list is indexed when it is first asked; lists do not change once they are read. */
export function byId<T extends { readonly id: string }>(records: readonly T[], id: string | undefined): T | undefined {
  if (id === undefined) return undefined;
  let index = indexes.get(records) as Map<string, T> | undefined;
  // Where two records have one id, which the check reports, the first counts.
  index ??= new Map(records.toReversed().map((record) => [record.id, record]));
  indexes.set(records, index);
  return index.get(id);
}

const indexes = new WeakMap<readonly object[], Map<string, object>>();
