export interface ValueInRecord {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/** Every value inside a record with its path, groups and lists before what they hold. */
export function valuesIn(record: unknown, path: readonly PropertyKey[] = []): ValueInRecord[] {
  if (typeof record !== 'object' || record === null) return [{ value: record, path }];
  const inner = Object.entries(record).flatMap(([key, value]) =>
    valuesIn(value, [...path, Array.isArray(record) ? Number(key) : key]),
  );
  return [{ value: record, path }, ...inner];
}
