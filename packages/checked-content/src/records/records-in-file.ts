import { errorAt } from '../check/rule.ts';
import type { Problem } from '../problems/problem.ts';
import type { ReaderRule } from '../problems/rule-text.ts';
import type { YamlFile } from '../yaml/yaml-document.ts';
import type { Collection } from './written-record.ts';

/** A record as written, and its place in the list of its file. */
interface Row {
  readonly raw: object;
  readonly index: number;
}

export interface RecordsInFile {
  /** The collection that the records belong to. */
  readonly collection: Collection;
  readonly rows: readonly Row[];
  readonly problems: readonly Problem<ReaderRule>[];
}

/** The records of a file in the folder of the collection `home`, which may belong to another of `collections`. */
export function recordsInFile(
  yaml: YamlFile,
  file: string,
  home: Collection,
  collections: readonly Collection[],
): RecordsInFile {
  const problems: Problem<ReaderRule>[] = [];
  const refuse = (rule: ReaderRule, path: readonly PropertyKey[], message: string, help?: string) => {
    problems.push(errorAt(rule, { file, ...yaml.locate(path) }, message, help ? { help } : {}));
  };
  const rows = rejoin(rowsOf(yaml, refuse), home, refuse);
  return { collection: homeOf(rows, home, collections), rows, problems };
}

type Refuse = (rule: ReaderRule, path: readonly PropertyKey[], message: string, help?: string) => void;

function rowsOf({ value, incomplete }: YamlFile, refuse: Refuse): Row[] {
  const empty = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  if (empty) {
    if (!incomplete) refuse('empty-file', [], 'The file holds no records.');
    return [];
  }
  if (!Array.isArray(value)) {
    refuse(
      'invalid-value',
      [],
      'A data file must be a list of records, each beginning with "- id:".',
      'Begin each record with a dash and indent its fields by two spaces.',
    );
    return [];
  }
  return value.flatMap((row: unknown, index) => {
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return [{ raw: row, index }];
    refuse('invalid-value', [index], 'A record must be a group of fields.');
    return [];
  });
}

/**
 * Puts together what a dash before a field has cut in two: neither half is a record, and both are one.
 * The dash is the mistake.
 */
function rejoin(rows: readonly Row[], { schema }: Collection, refuse: Refuse): Row[] {
  const isRecord = (raw: object) => schema.safeParse(raw).success;
  return rows.reduce<Row[]>((all, row) => {
    const before = all.at(-1);
    const whole = before && { ...before.raw, ...row.raw };
    const isDisjoint = before && Object.keys(row.raw).every((key) => !Object.hasOwn(before.raw, key));
    if (!whole || !isDisjoint || isRecord(before.raw) || isRecord(row.raw) || !isRecord(whole)) return [...all, row];
    refuse(
      'yaml-syntax',
      [row.index],
      'A dash begins a new record here, but its fields belong to the record above.',
      'Write two spaces instead of the dash and the space.',
    );
    return [...all.slice(0, -1), { raw: whole, index: before.index }];
  }, []);
}

/** The collection that records belong to: that of their folder, unless all are valid in another one only. */
function homeOf(rows: readonly Row[], home: Collection, collections: readonly Collection[]): Collection {
  if (rows.length === 0 || rows.some(({ raw }) => home.schema.safeParse(raw).success)) return home;
  return collections.find(({ schema }) => rows.every(({ raw }) => schema.safeParse(raw).success)) ?? home;
}
