import { rememberByObject } from '../memory/remember-by-object.ts';

export interface ValueInRecord {
  readonly value: unknown;
  readonly path: readonly PropertyKey[];
}

/** Every value inside a record with its path, groups and lists before what they hold. Looked up once for each record. */
export const valuesIn = rememberByObject((record: object): readonly ValueInRecord[] => {
  const values: ValueInRecord[] = [];
  collect(record, [], values);
  return values;
});

function collect(value: unknown, path: readonly PropertyKey[], values: ValueInRecord[]): void {
  values.push({ value, path });
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value))
    collect(inner, [...path, Array.isArray(value) ? Number(key) : key], values);
}
