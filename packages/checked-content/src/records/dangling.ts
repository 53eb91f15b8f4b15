import { errorAt } from '../check/rule.ts';
import { suggest } from '../problems/nearest.ts';
import type { Edit, Place, Problem } from '../problems/problem.ts';
import type { ReaderRule } from '../problems/rule-text.ts';
import type { ValueEdit } from '../schema/schema-problem.ts';
import { adviseOnSeveral, namesIn, severalAt } from '../schema/several.ts';
import { collectReferences, fieldsAt, nodeAt } from '../schema/schema-tree.ts';
import type { DataFolder } from './collection-files.ts';
import type { KnownIds } from './known-ids.ts';
import type { ExplainId } from './unknown-id.ts';
import type { WrittenRecord } from './written-record.ts';

/** Where records are written, and how a value inside one is mended there. */
export interface Origins {
  placeOf: (record: object, path?: readonly PropertyKey[]) => Place;
  editsOf: (record: object, path: readonly PropertyKey[], edit: ValueEdit) => Edit[];
}

/** References to records that nobody wrote, or that are of a kind that the field does not take. */
export function findDangling(
  records: readonly WrittenRecord[],
  { written, mayMean }: Pick<KnownIds, 'written' | 'mayMean'>,
  { placeOf, editsOf }: Origins,
  { ids }: DataFolder,
  explainId: ExplainId,
  remarks: readonly string[] = [],
): Problem<ReaderRule>[] {
  const isWritten = (name: string, id: string) => written.get(name)?.has(id) === true;
  return records.flatMap(({ collection, raw }) =>
    collectReferences(collection.schema, raw).flatMap(({ path, collections: taken, id, description }) => {
      if (taken.some((name) => isWritten(name, id) || mayMean(name, id))) return [];
      const wanted = taken.join(' or ');
      const { is, help } = explainId(id, taken);
      const said =
        is === 'address'
          ? `\`${id}\` is an address, and the id of a record of ${wanted} stands here.`
          : is && `\`${id}\` is not in ${wanted}. It is in ${is.collection}, which this field does not take.`;
      if (said !== undefined) {
        const isToldAlready = is === 'address' || taken.some((name) => description?.includes(name));
        const about = description && !isToldAlready ? ` This field takes: ${description}` : '';
        return [errorAt('unknown-reference', placeOf(raw, path), said, { help: `${help}${about}` })];
      }
      // What is written badly must not be written again.
      const valid = taken.flatMap((name) => [...(written.get(name) ?? [])].filter((one) => ids.pattern.test(one)));
      const names = namesIn(id, new Set(valid));
      if (names.length > 1) {
        const { schema } = collection;
        const at = severalAt(path, {
          remarks,
          fieldsAt: (one) => fieldsAt(schema, one),
          nodeAt: (one) => nodeAt(schema, one),
        });
        const message = `\`${id}\` names several at once, and one record of ${wanted} stands here.`;
        return [errorAt('unknown-reference', placeOf(raw, path), message, { help: adviseOnSeveral(names, at) })];
      }
      const { hint, sure } = suggest(id, valid);
      const edits = sure ? editsOf(raw, path, { from: id, to: sure }) : [];
      return [
        errorAt('unknown-reference', placeOf(raw, path), `\`${id}\` is not in ${wanted}.${hint}`, {
          ...(hint === '' ? { help } : {}),
          ...(edits.length > 0 ? { edits } : {}),
        }),
      ];
    }),
  );
}
