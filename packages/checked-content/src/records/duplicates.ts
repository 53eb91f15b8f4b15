import { errorAt } from '../check/rule.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { ReaderRule } from '../problems/rule-text.ts';
import type { WrittenRecord } from './written-record.ts';

interface Repeated extends WrittenRecord {
  readonly id: string;
  readonly place: Place;
  readonly first: Place;
}

/** Ids that occur twice in a collection. Records that were copied one after the other are one mistake. */
export function findDuplicates(
  records: readonly WrittenRecord[],
  placeOf: (record: object, path: readonly PropertyKey[]) => Place,
): Problem<ReaderRule>[] {
  const firsts = new Map<string, object>();
  let before: WrittenRecord | undefined;
  const runs: Repeated[][] = [];
  for (const record of records) {
    const { id } = record.raw as { id?: unknown };
    const first = typeof id === 'string' ? firsts.get(`${record.collection.name}/${id}`) : undefined;
    if (typeof id === 'string' && !first) firsts.set(`${record.collection.name}/${id}`, record.raw);
    if (typeof id === 'string' && first) {
      const repeated = { ...record, id, place: placeOf(record.raw, ['id']), first: placeOf(first, ['id']) };
      const run = runs.at(-1);
      const last = run?.at(-1);
      const goesOn = last && last.raw === before?.raw && last.place.file === repeated.place.file;
      if (run && goesOn && last.first.file === repeated.first.file) run.push(repeated);
      else runs.push([repeated]);
    }
    before = record;
  }
  return runs.flatMap((run) => {
    const [one, ...others] = run;
    if (!one) return [];
    const where = `${one.first.file}:${one.first.line}`;
    const message =
      others.length === 0
        ? `The id \`${one.id}\` is used twice in ${one.collection.name}; the first is at ${where}.`
        : `The ${run.length} records from \`${one.id}\` to \`${others.at(-1)?.id}\` stand in ${one.collection.name} a second time; the first is at ${where}.`;
    const help = others.length === 0 ? {} : { help: 'Delete the copies, or give each a new id.' };
    return [errorAt('duplicate-id', one.place, message, help)];
  });
}
