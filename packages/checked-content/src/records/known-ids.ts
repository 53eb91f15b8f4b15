import { findNearest } from '../problems/nearest.ts';
import { collectReferences, fieldsAt } from '../schema/schema-tree.ts';
import type { TextFile } from '../text/read-text.ts';
import { collectionOf } from './collection-files.ts';
import type { DataFolder } from './collection-files.ts';
import type { WrittenRecord } from './written-record.ts';

/** What is known of ids, from what is valid and from what is not: one mistake must not look like many. */
export interface KnownIds {
  /** Ids of all records that are written down, those that are not valid or not readable included. */
  readonly written: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether an id that nobody wrote may be that of a record whose own id is missing or broken. */
  mayMean: (collection: string, id: string) => boolean;
  /** Whether a record, valid or not, names the id in a reference to the collection, or what could not be read may. */
  isMentioned: (collection: string, id: string) => boolean;
}

/** Gathers the ids of `records`, and those that stand in files that are `lost` to every reader. */
export function knownIds(records: readonly WrittenRecord[], lost: readonly TextFile[], data: DataFolder): KnownIds {
  return {
    written: idsWritten(records, lost, data),
    mayMean: guessAmong(records, data),
    isMentioned: findMentions(records, lost),
  };
}

/** All ids by collection; what a file that nothing could read defines counts for its collection, or for all. */
function idsWritten(
  records: readonly WrittenRecord[],
  lost: readonly TextFile[],
  data: DataFolder,
): Map<string, Set<string>> {
  const written = new Map(data.collections.map(({ name }) => [name, new Set<string>()]));
  for (const { collection, raw } of records) {
    const id = idOf(raw);
    if (typeof id === 'string') written.get(collection.name)?.add(id);
  }
  for (const { file, text } of lost) {
    const collection = collectionOf(file, data);
    for (const [, id = ''] of text.matchAll(/^\s*(?:-\s*)?"?id"?\s*:\s*["'“„]?([^\s"'“”„,#}\]]+)/gm))
      for (const { name } of collection ? [collection] : data.collections) written.get(name)?.add(id);
  }
  return written;
}

/**
 * One broken id is one mistake, not one for each record that names it: an id may mean it that is near to
 * what was meant by it, or to no id at all.
 */
function guessAmong(records: readonly WrittenRecord[], { ids, collections }: DataFolder): KnownIds['mayMean'] {
  const isId = (id: unknown): id is string => typeof id === 'string' && ids.pattern.test(id);
  // Records of some collections have no ids, so that none can be broken.
  const withIds = new Set(collections.filter(({ schema }) => fieldsAt(schema, []).includes('id')));
  const known = records.filter(({ collection }) => withIds.has(collection));
  return (name, id) => {
    const all = known.filter(({ collection }) => collection.name === name).map(({ raw }) => idOf(raw));
    const valid = all.filter(isId);
    const meant = all.flatMap((one) => (isId(one) ? [] : [typeof one === 'string' ? ids.meant(one) : '']));
    if (meant.length === 0) return false;
    return findNearest(id, meant) !== undefined || findNearest(id, valid) === undefined;
  };
}

function findMentions(records: readonly WrittenRecord[], lost: readonly TextFile[]): KnownIds['isMentioned'] {
  const references = records.flatMap(({ collection, raw }) => collectReferences(collection.schema, raw));
  const named = new Set(references.flatMap(({ collections, id }) => collections.map((name) => `${name}/${id}`)));
  const words = new Set(lost.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)*/gu) ?? []));
  return (collection, id) => named.has(`${collection}/${id}`) || words.has(id);
}

function idOf(raw: object): unknown {
  return 'id' in raw ? raw.id : undefined;
}
