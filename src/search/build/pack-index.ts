import { createHash } from 'node:crypto';
import { encode } from 'cborg';
import { z } from 'zod';
import { editionLength, letterOfLength, lettersOfPiece, nameInIndex, writeIndexList } from '../shared/index-list.ts';
import type { IndexFile } from './index-file.ts';
import { readPacked, readPackedJson, writePacked, writePackedJson } from './packed-file.ts';

/** A record as it is shown. To Pagefind, which keeps one record of an address, it was given as `addressInIndex`. */
export interface PackedRecord {
  readonly url: string;
  /** What is shown of it and not searched. */
  readonly shown: Readonly<Record<string, string>>;
}

/** The address under which the record in a place is given to Pagefind. */
export function addressInIndex(place: number): string {
  return `/${place}`;
}

/**
 * Packs the files of an index anew. What Pagefind writes holds the same in two runs, but not in the same order, and in
 * pieces that are large for a first search. Here
 * - filters and their values are in the order of the alphabet, so that the same records give the same bytes;
 * - words are in smaller pieces, without the places in the texts where they stand;
 * - records and pieces have names that follow on one another, so that the list of them, which every search loads, need
 *   not hold them; each index has names of its own: what a browser has kept of an earlier one is never taken for one of
 *   this.
 *
 * The paths begin with `pagefind/<language>/`. What is shown of a record and not searched is added to it.
 * @throws Error when the files are not as the version of Pagefind writes them for which this was written
 */
export function packIndex(files: readonly IndexFile[], records: readonly PackedRecord[]): IndexFile[] {
  const [entryFile, metaFile] = [/\/pagefind-entry\.json$/, /\.pf_meta$/].map((name) =>
    files.find(({ path }) => name.test(path)),
  );
  if (!entryFile || !metaFile) throw new Error(`Pagefind wrote no list of its files. ${whatToDo}`);
  const folder = entryFile.path.slice(0, -'pagefind-entry.json'.length);
  const contentOf = new Map(files.map(({ path, content }) => [path, content]));
  const read = (path: string) => {
    const content = contentOf.get(`${folder}${path}`);
    if (!content) throw new Error(`Pagefind’s list names ${path}, which it did not write. ${whatToDo}`);
    return content;
  };
  const [version, pages, chunks, filters, ...others] = asKnown(listSchema, readPacked(metaFile.content), metaFile.path);
  const language = pages[0]?.[0].split('_')[0] ?? 'unknown';

  const newChunks = splitWords(
    chunks
      .flatMap(([, , name]) => asKnown(wordsSchema, readPacked(read(`index/${name}.pf_index`)), name)[0])
      .map(withoutPositions),
  ).map(({ first, words }) => ({ content: writePacked([words]), first, last: words.at(-1)?.[0] ?? '' }));
  const newFilters = filters
    .map(([filter, name]) => {
      const [, values] = asKnown(filterSchema, readPacked(read(`filter/${name}.pf_filter`)), name);
      const content = writePacked([filter, values.toSorted(([a], [b]) => (a < b ? -1 : 1))]);
      return { filter, name: `${language}_${digest(content)}`, content };
    })
    .toSorted((a, b) => (a.filter < b.filter ? -1 : 1));
  if (pages.length !== records.length)
    throw new Error(`Pagefind’s list holds ${pages.length} of ${records.length} records. ${whatToDo}`);
  const fragments = records.map((record, place) =>
    withShown(read(`fragment/${pages[place]?.[0]}.pf_fragment`), record, place),
  );
  const digests = [...fragments, ...newChunks.map(({ content }) => content)].map(sha256);
  const mark = BigInt(`0x${sha256(Buffer.concat(digests)).toString('hex')}`)
    .toString(36)
    .slice(0, editionLength);
  const edition = `${language}_${mark}`;

  const list = Buffer.from(
    writeIndexList({
      version,
      edition,
      lengths: pages.map(([, words]) => letterOfLength(words)).join(''),
      words: newChunks.map(({ first, last }) => [first, last] as const),
      filters: newFilters.map(({ filter, name }) => [filter, name] as const),
      others,
    }),
  );
  const listName = `${language}_${digest(list)}`;
  return [
    ...files.filter(({ path }) => !/\.pf_(?:meta|index|filter|fragment)$|\/pagefind-entry\.json$/.test(path)),
    { path: entryFile.path, content: namedInEntry(entryFile, metaFile, listName) },
    { path: `${folder}list.${listName}.json`, content: list },
    ...newChunks.map(({ content }, place) => ({
      path: `${folder}index/${nameInIndex(edition, place)}.pf_index`,
      content,
    })),
    ...newFilters.map(({ name, content }) => ({ path: `${folder}filter/${name}.pf_filter`, content })),
    ...fragments.map((content, place) => ({
      path: `${folder}fragment/${nameInIndex(edition, place)}.pf_fragment`,
      content,
    })),
  ];
}

const whatToDo =
  'Its format has changed: mend src/search/build/pack-index.ts and src/search/browser/pagefind.ts, or pin the version before.';

/** Version; records with their count of words; pieces of the words, from and to; filters; two lists that are not used here. */
const listSchema = z.tuple([
  z.string(),
  z.array(z.tuple([z.string(), z.number()])),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  z.array(z.tuple([z.string(), z.string()])),
  z.array(z.unknown()),
  z.array(z.unknown()),
]);

/** Where a word stands in a text or in the fields of a record, behind negative numbers that say how much or in which field. */
const positionsSchema = z.array(z.int());

/** A word, the records that hold it, each counted from the one before, and the forms in which it is written. */
const wordSchema = z.tuple([
  z.string(),
  z.array(z.tuple([z.int(), positionsSchema, positionsSchema])),
  z.array(z.unknown()),
]);
type IndexedWord = z.infer<typeof wordSchema>;
const wordsSchema = z.tuple([z.array(wordSchema)]);

const filterSchema = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);

const fragmentSchema = z.looseObject({ url: z.string(), meta: z.record(z.string(), z.string()) });

const entrySchema = z.looseObject({ languages: z.record(z.string(), z.looseObject({ hash: z.string() })) });

function asKnown<T>(schema: z.ZodType<T>, content: unknown, name: string): T {
  const read = schema.safeParse(content);
  if (read.success) return read.data;
  throw new Error(`Pagefind’s file ${name} is not as expected: ${z.prettifyError(read.error)}\n${whatToDo}`);
}

interface Piece {
  /** How all its words begin, or what comes before them. */
  readonly first: string;
  readonly words: IndexedWord[];
}

/**
 * Bytes of a piece by the square root of those of all: each search loads a piece for each word, and the list of them
 * all, which together weigh least where pieces grow with the root.
 */
const growth = 2.5;

/** Bytes up to which words that begin with the same letters stay in one piece. */
const largest = 96_000;

/**
 * For the beginning of a word Pagefind loads one piece, so one holds all words that begin with the same three letters; of
 * more letters only where those are too many.
 */
function splitWords(words: readonly IndexedWord[]): Piece[] {
  const sizes = new Map(words.map((word) => [word, encode(word).length]));
  const sizeOf = (some: readonly IndexedWord[]) => some.reduce((sum, word) => sum + (sizes.get(word) ?? 0), 0);
  const wanted = growth * Math.sqrt(sizeOf(words));
  const split = (some: readonly IndexedWord[], letters: number): Piece[] =>
    [...Map.groupBy(some, ([word]) => Array.from(word).slice(0, letters).join(''))].flatMap(([first, group]) =>
      sizeOf(group) > Math.max(largest, wanted) && group.length > 1
        ? split(group, letters + 1)
        : { first, words: group },
    );
  const pieces: { first: string; words: IndexedWord[]; size: number }[] = [];
  for (const { first, words: group } of split(words, lettersOfPiece)) {
    const [last, size] = [pieces.at(-1), sizeOf(group)];
    if (last && last.size + size <= wanted) {
      last.words.push(...group);
      last.size += size;
    } else pieces.push({ first, words: [...group], size });
  }
  return pieces;
}

/**
 * A word as often as it stands in each record, but not where: ranking asks only how often, excerpts are made from the
 * texts, and a third of the pieces is saved.
 */
function withoutPositions([word, records, forms]: IndexedWord): IndexedWord {
  const counted = (positions: readonly number[]) => positions.map((position) => Math.min(position, 1));
  return [word, records.map(([record, text, fields]) => [record, counted(text), counted(fields)]), forms];
}

function withShown(fragment: Uint8Array, { url, shown }: PackedRecord, place: number): Uint8Array {
  const record = asKnown(fragmentSchema, readPackedJson(fragment), 'of a record');
  if (record.url !== addressInIndex(place))
    throw new Error(`Pagefind’s list holds ${record.url} in place ${place}, where it was not put. ${whatToDo}`);
  return writePackedJson({ ...record, url, meta: { ...record.meta, ...shown } });
}

/** The entry, with the new name of the list in place of the old. */
function namedInEntry(entry: IndexFile, list: IndexFile, name: string): Uint8Array {
  const content = asKnown(entrySchema, JSON.parse(Buffer.from(entry.content).toString()), entry.path);
  const languages = Object.entries(content.languages).map(([language, one]) => {
    if (!list.path.endsWith(`/pagefind.${one.hash}.pf_meta`))
      throw new Error(`Pagefind’s entry names the list ${one.hash}, but it wrote ${list.path}. ${whatToDo}`);
    return [language, { ...one, hash: name }];
  });
  return Buffer.from(JSON.stringify({ ...content, languages: Object.fromEntries(languages) as unknown }));
}

/** Short, because nobody has a reason to forge it, and names travel with the list. */
function digest(content: Uint8Array): string {
  return sha256(content).toString('hex').slice(0, 7);
}

function sha256(content: Uint8Array): Buffer {
  return createHash('sha256').update(content).digest();
}
