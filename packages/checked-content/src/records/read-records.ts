import type { z } from 'zod';
import type { Place, Problem } from '../problems/problem.ts';
import type { ReaderRule } from '../problems/rule-text.ts';
import { checkValue, placeProblem } from '../schema/check-value.ts';
import type { ValueOptions } from '../schema/schema-problem.ts';
import { placeEdit } from '../schema/place-edit.ts';
import { collectReferences } from '../schema/schema-tree.ts';
import { readTextFiles } from '../text/read-text.ts';
import type { TextFile } from '../text/read-text.ts';
import { rememberByText } from '../memory/remember-by-text.ts';
import type { WrittenSign } from '../text/written-sign.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { KeptValues } from '../yaml/read-yaml.ts';
import type { YamlFile } from '../yaml/yaml-document.ts';
import { checkLocation, collectionOf, inOrderOfCollections, wrongFolder } from './collection-files.ts';
import type { DataFolder } from './collection-files.ts';
import { findDangling } from './dangling.ts';
import type { Origins } from './dangling.ts';
import { findDuplicates } from './duplicates.ts';
import { kebabCase } from './id-style.ts';
import type { IdStyle } from './id-style.ts';
import { knownIds } from './known-ids.ts';
import { recordsInFile } from './records-in-file.ts';
import { explainerOfIds } from './unknown-id.ts';
import type { UnknownId } from './unknown-id.ts';
import type { Collection, WrittenRecord } from './written-record.ts';

/** The schema of one record of each collection, by the name of the collection's folder. */
export type Schemas = Readonly<Record<string, z.ZodType>>;

export interface RecordsOptions<S extends Schemas> extends ValueOptions {
  readonly root: string;
  /** Path from the root, with forward slashes: in it lies one folder of YAML files for each collection. */
  readonly folder: string;
  /**
   * A field that names a record of another collection says so: `z.string().meta({ references: ['ingredients'] })`.
   * Schemas should be strict, so that misspelt fields are found.
   */
  readonly schemas: S;
  /** How ids and names of files are written; `kebabCase()` unless told. */
  readonly ids?: IdStyle;
}

export interface Records<S extends Schemas> {
  /** All valid records, each collection in the order of its files. Complete only when `problems` is empty. */
  readonly records: { readonly [C in keyof S]: readonly z.infer<S[C]>[] };
  /** The same records as they are written, before their schema made something of them. */
  readonly raw: Readonly<Record<keyof S, readonly object[]>>;
  /** Everything that is wrong with the files, not only the first thing. */
  readonly problems: readonly Problem<ReaderRule>[];
  /** Ids of all records that are written down, those that are not valid or not readable included. */
  readonly written: Readonly<Record<keyof S, ReadonlySet<string>>>;
  /** Whether an id that nobody wrote may be that of a record whose own id is missing or broken. */
  mayMean: (collection: keyof S & string, id: string) => boolean;
  /** Whether a record, valid or not, names the id in a reference to the collection, or what could not be read may. */
  isMentioned: (collection: keyof S & string, id: string) => boolean;
  /** What an id is that is in none of these collections, and what belongs in its place. */
  explainId: (id: string, ...taken: readonly (keyof S & string)[]) => UnknownId;
  /** Where a record, or a value inside it, is written. */
  placeOf: (record: object, path?: readonly PropertyKey[]) => Place;
  /** The signs of the text at `path` of a record, each as it is written; none where no text stands there. */
  signsOf: (record: object, path: readonly PropertyKey[]) => WrittenSign[];
}

/**
 * Reads `<folder>/<collection>/*.yaml` below `root`, checks every record against its schema and every
 * reference against the records there are. Never throws on bad data, and never takes what is written
 * badly for missing: one mistake is one problem.
 */
export function readRecords<S extends Schemas>({ root, ...options }: RecordsOptions<S>): Records<S> {
  return recordsReader(options)(root);
}

/**
 * The same for who reads again and again: of files that are as they were at the reader's last call, records are the
 * same objects as before. With `kept`, a file that was sound in another run is not parsed in this one.
 */
export function recordsReader<S extends Schemas>(
  options: Omit<RecordsOptions<S>, 'root'>,
): (root: string, kept?: KeptValues) => Records<S> {
  const collections = Object.entries(options.schemas).map(([name, schema]): Collection => ({ name, schema }));
  const data: DataFolder = { folder: options.folder, collections, ids: options.ids ?? kebabCase() };
  const readFile = rememberByText((file, kept: KeptValues | undefined) =>
    readRecordFile(file.file, readYaml(file, kept), data, options),
  );
  return (root, kept) =>
    join(
      readFiles(root, data, (file) => readFile(file, kept)),
      data,
      options.remarks,
    );
}

function join<S extends Schemas>(
  { records, lost, origins, problems }: ReadFiles,
  data: DataFolder,
  remarks: ValueOptions['remarks'],
): Records<S> {
  const { collections } = data;
  const { written, mayMean, isMentioned } = knownIds(records, lost, data);
  const explainId = explainerOfIds(records, { written }, data);
  const byCollection = <T>(valueOf: (collection: Collection) => T) =>
    // The names are the keys of the schemas.
    Object.fromEntries(collections.map((one) => [one.name, valueOf(one)])) as Record<keyof S, T>;
  const valid = Map.groupBy(
    records.filter(({ record }) => record !== undefined),
    ({ collection }) => collection,
  );
  return {
    // Every record was made by the schema of its collection.
    records: byCollection<unknown>((one) =>
      (valid.get(one) ?? []).map(({ record }) => record),
    ) as Records<S>['records'],
    raw: byCollection((one) => (valid.get(one) ?? []).map(({ raw }) => raw)),
    problems: [
      ...problems,
      ...findDuplicates(records, origins.placeOf),
      ...findDangling(records, { written, mayMean }, origins, data, explainId, remarks),
    ],
    written: byCollection(({ name }) => written.get(name) ?? new Set()),
    mayMean,
    isMentioned,
    explainId: (id, ...taken) => explainId(id, taken),
    placeOf: origins.placeOf,
    signsOf: origins.signsOf,
  };
}

interface ReadFiles {
  readonly records: readonly WrittenRecord[];
  /** Files, or parts of files, of which no record could be read. */
  readonly lost: readonly TextFile[];
  readonly origins: Origins & Pick<Records<Schemas>, 'signsOf'>;
  readonly problems: readonly Problem<ReaderRule>[];
}

function readFiles(root: string, data: DataFolder, readFile: (file: TextFile) => RecordFile): ReadFiles {
  const { files, unread, problems } = readTextFiles(root, data.folder, '.yaml');
  const read = inOrderOfCollections(files, data).map((file) => ({ file, ...readFile(file) }));
  return {
    records: read.flatMap(({ records }) => records),
    lost: [...unread, ...read.flatMap(({ file, isLost }) => (isLost ? [file] : []))],
    origins: asOrigins(new Map(read.flatMap(({ origins }) => origins)), data.folder),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

interface RecordFile {
  readonly records: readonly WrittenRecord[];
  /** Whether it holds what could not be read. */
  readonly isLost: boolean;
  readonly origins: readonly (readonly [object, Origin])[];
  readonly problems: readonly Problem<ReaderRule>[];
}

function readRecordFile(file: string, yaml: YamlFile, data: DataFolder, options: ValueOptions): RecordFile {
  const problems = checkLocation(file, data);
  const home = collectionOf(file, data);
  if (!home) return { records: [], isLost: true, origins: [], problems };
  const { collection, rows, problems: ofRows } = recordsInFile(yaml, file, home, data.collections);
  problems.push(...yaml.problems, ...ofRows);
  if (collection !== home) problems.push(wrongFolder(file, collection, data));
  const records: WrittenRecord[] = [];
  const origins: [object, Origin][] = [];
  for (const { raw, index } of rows) {
    const { record, problems: ofRecord } = checkRecord(collection, raw, options);
    problems.push(...ofRecord.map((problem) => placeProblem(problem, yaml, file, [index])));
    for (const one of record ? [raw, record] : [raw]) origins.push([one, { yaml, file, index }]);
    records.push({ collection, raw, record });
  }
  return { records, isLost: yaml.incomplete, origins, problems };
}

function checkRecord({ schema }: Collection, raw: object, options: ValueOptions) {
  const { value, problems } = checkValue(schema, raw, options);
  if (problems.length === 0) return { record: value as object, problems };
  const references = new Set(collectReferences(schema, raw).map(({ path }) => path.join('/')));
  // A misspelt reference is reported as unknown, with the nearest id, not for its letters too.
  const isToldElsewhere = ({ rule, path }: (typeof problems)[number]) =>
    rule === 'invalid-value' && references.has(path.join('/'));
  return { record: undefined, problems: problems.filter((problem) => !isToldElsewhere(problem)) };
}

interface Origin {
  readonly yaml: YamlFile;
  readonly file: string;
  readonly index: number;
}

function asOrigins(origins: ReadonlyMap<object, Origin>, folder: string): ReadFiles['origins'] {
  return {
    placeOf: (record, path = []) => {
      const origin = origins.get(record);
      if (!origin) return { file: folder, line: 1, column: 1 };
      return { file: origin.file, ...origin.yaml.locate([origin.index, ...path]) };
    },
    signsOf: (record, path) => {
      const origin = origins.get(record);
      return origin?.yaml.signsAt([origin.index, ...path]).map((sign) => ({ file: origin.file, ...sign })) ?? [];
    },
    editsOf: (record, path, edit) => {
      const origin = origins.get(record);
      return origin ? placeEdit(edit, origin.yaml, [origin.index, ...path], false) : [];
    },
  };
}
