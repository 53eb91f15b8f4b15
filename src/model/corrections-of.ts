import type { Dataset, RecordOf } from '../schemas/collections.ts';

/** The corrections of a record or a chapter, given as collection/id, the newest first. */
export function correctionsOf(dataset: Dataset, record: string): readonly RecordOf<'corrections'>[] {
  const ofAll = known.get(dataset) ?? byRecord(dataset);
  known.set(dataset, ofAll);
  return ofAll.get(record) ?? [];
}

/** By what they correct. Collected once: the data does not change once it is read. */
const known = new WeakMap<Dataset, ReadonlyMap<string, RecordOf<'corrections'>[]>>();

function byRecord({ corrections }: Dataset): Map<string, RecordOf<'corrections'>[]> {
  const found = new Map<string, RecordOf<'corrections'>[]>();
  for (const correction of corrections.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)))
    for (const record of new Set(correction.records)) found.set(record, [...(found.get(record) ?? []), correction]);
  return found;
}
