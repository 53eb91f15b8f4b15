import { collectReferences, fieldsAt } from '../schema/schema-tree.ts';
import type { DataFolder } from './collection-files.ts';
import type { KnownIds } from './known-ids.ts';
import type { WrittenRecord } from './written-record.ts';

/** What is known of a text that stands where the id of a record belongs, and is none. */
export interface UnknownId {
  /** Whether it is an address, or which collection has a record of that id; undefined where it is nothing that is known. */
  readonly is: 'address' | { readonly collection: string } | undefined;
  /** What to write instead. */
  readonly help: string;
}

export type ExplainId = (id: string, taken: readonly string[]) => UnknownId;

/** More ids would hide the rest of a sentence. */
const mostListed = 24;
const mostRelated = 3;

/** Returns what says what an id is that is in none of the collections which its place takes, and what belongs there. */
export function explainerOfIds(
  records: readonly WrittenRecord[],
  { written }: Pick<KnownIds, 'written'>,
  { collections, folder, ids }: DataFolder,
): ExplainId {
  const validIn = (taken: readonly string[]) =>
    taken.flatMap((name) => [...(written.get(name) ?? [])].filter((one) => ids.pattern.test(one)));
  return (id, taken) => {
    const wanted = taken.join(' or ');
    const known = validIn(taken);
    const places = taken.map((name) => `${folder}/${name}/`).join(' or ');
    const named =
      known.length > mostListed || known.length === 0
        ? `Write the id of a record of ${wanted}, as it stands behind \`id:\` in ${places}, or add the record there.`
        : `Write one of these: ${known.join(', ')}. Another record of ${wanted} is added in ${places}.`;
    if (isAddress(id)) {
      const holder = holderOf(id, records, taken);
      if (holder !== undefined) return { is: 'address', help: `Write \`${holder}\`, the record with this address.` };
      const home = collections.find(({ name, schema }) => taken.includes(name) && fieldsAt(schema, []).includes('url'));
      const add = `Put it into a record of ${home?.name}, in ${folder}/${home?.name}/, and write the id of that record here.`;
      return { is: 'address', help: home ? add : named };
    }
    const collection = collections.find(({ name }) => written.get(name)?.has(id) === true)?.name;
    const related = collection === undefined ? [] : relatedTo({ collection, id }, records, taken).slice(0, mostRelated);
    const help =
      related.length > 0
        ? `Write the id of a record of ${wanted}, such as ${related.map((one) => `\`${one}\``).join(' or ')}, connected with \`${id}\`.`
        : named;
    return { is: collection === undefined ? undefined : { collection }, help };
  };
}

function isAddress(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S/i.test(text.trim());
}

/** The id of the record that gives an address as its own. */
function holderOf(address: string, records: readonly WrittenRecord[], taken: readonly string[]): string | undefined {
  const wanted = plainAddress(address);
  return records
    .filter(({ collection }) => taken.includes(collection.name))
    .filter(({ raw }) =>
      Object.values(raw).some((value: unknown) => typeof value === 'string' && plainAddress(value) === wanted),
    )
    .map(({ raw }) => idOf(raw))
    .find((id) => id !== undefined);
}

/** With and without `www.`, a slash at the end, and by either protocol it is one page. */
function plainAddress(text: string): string {
  return text
    .trim()
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
    .toLowerCase();
}

/** Ids of records in the taken collections that name the record, or that it names. */
function relatedTo(
  record: { readonly collection: string; readonly id: string },
  records: readonly WrittenRecord[],
  taken: readonly string[],
): string[] {
  const own = records.filter(({ collection, raw }) => collection.name === record.collection && idOf(raw) === record.id);
  const named = own.flatMap((one) =>
    referencesOf(one).flatMap(({ collections, id }) => (meets(collections) ? [id] : [])),
  );
  const naming = records
    .filter(({ collection }) => taken.includes(collection.name))
    .filter((one) =>
      referencesOf(one).some(({ collections, id }) => id === record.id && collections.includes(record.collection)),
    )
    .flatMap(({ raw }) => idOf(raw) ?? []);
  return [...new Set([...named, ...naming])];

  function meets(collections: readonly string[]): boolean {
    return collections.some((name) => taken.includes(name));
  }
}

function referencesOf({ collection, raw }: WrittenRecord) {
  return collectReferences(collection.schema, raw);
}

function idOf(raw: object): string | undefined {
  return 'id' in raw && typeof raw.id === 'string' ? raw.id : undefined;
}
