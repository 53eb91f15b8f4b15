import { findNearest, suggest } from '../problems/nearest.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { Dataset, RecordOf } from '../../../../src/schemas/collections.ts';
import { recordSchemas } from '../../../../src/schemas/collections.ts';
import { collectionNames, idPattern } from '../../../../src/schemas/primitives.ts';
import type { CollectionName } from '../../../../src/schemas/primitives.ts';
import { computeShare } from '../../../../src/library/compute-shares.ts';
import { findDuplicates } from './duplicates.ts';
import { placeEdit } from './place-edit.ts';
import { readTextFiles } from '../text/read-text.ts';
import type { TextFile } from '../text/read-text.ts';
import { collectReferences, fieldsAt } from './references.ts';
import { describeIssues } from './schema-problems.ts';
import type { WrittenRecord } from './written-record.ts';
import { parseYamlFile } from '../yaml/yaml-document.ts';
import type { YamlFile } from '../yaml/yaml-document.ts';

export interface LoadedDataset {
  /** All valid records. Complete only when `problems` is empty. */
  readonly dataset: Dataset;
  /** The same records as they are written, before their schema made something of them. */
  readonly raw: Readonly<Record<CollectionName, readonly object[]>>;
  /** Everything that is wrong with the data files, not only the first thing. */
  readonly problems: readonly Problem[];
  /** Ids of all records that are written down, those that are not valid or not readable included. */
  readonly written: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  /** Whether an id that nobody wrote may be that of a record whose own id is missing or broken. */
  mayMean(collection: CollectionName, id: string): boolean;
  /** Ids of the sources that records rest on, valid or not, and all words of what could not be read. */
  readonly citedSources: ReadonlySet<string>;
  /** Where a record, or a value inside it, is written. */
  placeOf(record: object, path?: readonly PropertyKey[]): Place;
}

interface Origin {
  readonly yaml: YamlFile;
  readonly file: string;
  readonly index: number;
}

const folder = 'src/data';

/**
 * Reads `src/data/<collection>/*.yaml` below `root`, checks every record against its schema and every
 * reference against the records there are. The only reader of data files in the project. Never throws
 * on bad data, and never takes what is written badly for missing: one mistake is one problem.
 */
export function loadDataset(root: string): LoadedDataset {
  const { files, unread, problems } = readTextFiles(root, folder, '.yaml');
  const origins = new Map<object, Origin>();
  const rows = Object.fromEntries(collectionNames.map((name) => [name, []])) as unknown as Record<
    CollectionName,
    object[]
  >;
  const records: WrittenRecord[] = [];
  const lost: TextFile[] = [...unread];

  for (const { file, text } of inOrderOfCollections(files)) {
    problems.push(...checkLocation(file));
    const folderOfFile = collectionOf(file);
    if (!folderOfFile) {
      lost.push({ file, text });
      continue;
    }
    const yaml = parseYamlFile(text, file);
    problems.push(...yaml.problems);
    if (yaml.incomplete) lost.push({ file, text });
    const recordsHere = rejoin(recordsOf(yaml, file, problems), folderOfFile, { yaml, file }, problems);
    const collection = homeOf(recordsHere, folderOfFile);
    if (collection !== folderOfFile) problems.push(wrongFolder(file, collection));
    for (const { raw, index } of recordsHere) {
      origins.set(raw, { yaml, file, index });
      const result = recordSchemas[collection].safeParse(raw);
      if (!result.success) {
        const issues = describeIssues(result.error.issues, raw, (path) => fieldsAt(collection, [index, ...path]));
        const references = new Set(collectReferences(collection, raw).map(({ path }) => path.join('/')));
        for (const { path, atKey, edit, ...rest } of issues) {
          // A misspelt reference is reported as unknown, with the nearest id, not for its letters too.
          if (rest.rule === 'invalid-value' && references.has(path.join('/'))) continue;
          const inFile = [index, ...path];
          const edits = placeEdit(edit, yaml, inFile, atKey);
          const place = { file, ...yaml.locate(inFile, atKey) };
          problems.push({ severity: 'error', ...place, ...rest, ...(edits.length > 0 ? { edits } : {}) });
        }
      }
      const record: object | undefined = result.success ? result.data : undefined;
      if (record) {
        origins.set(record, { yaml, file, index });
        rows[collection].push(record);
      }
      records.push({ collection, raw, record });
    }
  }

  const placeOf = (record: object, path: readonly PropertyKey[] = []): Place => {
    const origin = origins.get(record);
    if (!origin) return { file: folder, line: 1, column: 1 };
    return { file: origin.file, ...origin.yaml.locate([origin.index, ...path]) };
  };
  const written = idsWritten(records, lost);
  const mayMean = guessAmong(records);
  problems.push(
    ...findDuplicates(records, placeOf),
    ...findDangling(records, { written, mayMean }, origins, placeOf),
    ...fillInShares(rows.series as RecordOf<'series'>[], placeOf, written),
  );
  // The rows were validated one by one against the schema of their collection.
  const raw = Object.fromEntries(
    collectionNames.map((name) => [
      name,
      records.filter(({ collection, record }) => collection === name && record).map((record) => record.raw),
    ]),
  ) as unknown as LoadedDataset['raw'];
  return {
    dataset: rows as unknown as Dataset,
    raw,
    problems,
    written,
    mayMean,
    citedSources: sourcesCited(records, lost),
    placeOf,
  };
}

/** The collection whose folder a file lies in, or undefined. */
export function collectionOf(file: string): CollectionName | undefined {
  const [name, ...rest] = file.slice(folder.length + 1).split('/');
  return rest.length > 0 ? collectionNames.find((collection) => collection === name) : undefined;
}

function inOrderOfCollections(files: readonly TextFile[]): TextFile[] {
  const rank = (file: string) => {
    const collection = collectionOf(file);
    return collection ? collectionNames.indexOf(collection) : collectionNames.length;
  };
  return files.toSorted((a, b) => rank(a.file) - rank(b.file));
}

function checkLocation(file: string): Problem[] {
  const place = { severity: 'error' as const, file, line: 1, column: 1 };
  const steps = file.slice(folder.length + 1).split('/');
  if (!collectionOf(file)) {
    const { hint } = suggest(steps.length > 1 ? (steps[0] ?? '') : '', collectionNames);
    return [
      {
        rule: 'file-location',
        ...place,
        message:
          steps.length > 1
            ? `There is no collection \`${steps[0]}\`, so nothing reads this file.${hint}`
            : 'The file lies outside the folders of the collections, so nothing reads it.',
        help: `Put it into one of: ${collectionNames.join(', ')}.`,
      },
    ];
  }
  const name = (steps.at(-1) ?? '').replace(/\.yaml$/, '');
  if (idPattern.test(name)) return [];
  return [
    {
      rule: 'file-name',
      ...place,
      message: `The file name \`${name}.yaml\` has other signs than a-z, 0-9 and hyphens.`,
    },
  ];
}

function recordsOf(yaml: YamlFile, file: string, problems: Problem[]): { raw: object; index: number }[] {
  const { value, incomplete } = yaml;
  const empty = value === undefined || value === null || (Array.isArray(value) && value.length === 0);
  if (empty) {
    if (!incomplete)
      problems.push({
        rule: 'empty-file',
        severity: 'error',
        file,
        line: 1,
        column: 1,
        message: 'The file holds no records.',
      });
    return [];
  }
  if (!Array.isArray(value)) {
    problems.push({
      rule: 'invalid-value',
      severity: 'error',
      file,
      ...yaml.locate([]),
      message: 'A data file must be a list of records, each beginning with "- id:".',
      help: 'Begin each record with a dash and indent its fields by two spaces.',
    });
    return [];
  }
  return value.flatMap((row: unknown, index) => {
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return [{ raw: row, index }];
    problems.push({
      rule: 'invalid-value',
      severity: 'error',
      file,
      ...yaml.locate([index]),
      message: 'A record must be a group of fields.',
    });
    return [];
  });
}

/**
 * Puts together what a dash before a field has cut in two: neither half is a record, and both are one.
 * The dash is the mistake.
 */
function rejoin(
  rows: readonly { raw: object; index: number }[],
  collection: CollectionName,
  { yaml, file }: Omit<Origin, 'index'>,
  problems: Problem[],
): { raw: object; index: number }[] {
  const isRecord = (raw: object) => recordSchemas[collection].safeParse(raw).success;
  return rows.reduce<{ raw: object; index: number }[]>((all, row) => {
    const before = all.at(-1);
    const whole = before && { ...before.raw, ...row.raw };
    const isDisjoint = before && Object.keys(row.raw).every((key) => !Object.hasOwn(before.raw, key));
    if (!whole || !isDisjoint || isRecord(before.raw) || isRecord(row.raw) || !isRecord(whole)) return [...all, row];
    problems.push({
      rule: 'yaml-syntax',
      severity: 'error',
      file,
      ...yaml.locate([row.index]),
      message: 'A dash begins a new record here, but its fields belong to the record above.',
      help: 'Write two spaces instead of the dash and the space.',
    });
    return [...all.slice(0, -1), { raw: whole, index: before.index }];
  }, []);
}

/** The collection that the records of a file belong to: that of its folder, unless all are valid in another one only. */
function homeOf(rows: readonly { raw: object }[], collection: CollectionName): CollectionName {
  const areAll = (name: CollectionName) => rows.every(({ raw }) => recordSchemas[name].safeParse(raw).success);
  if (rows.length === 0 || rows.some(({ raw }) => recordSchemas[collection].safeParse(raw).success)) return collection;
  return collectionNames.find(areAll) ?? collection;
}

function wrongFolder(file: string, collection: CollectionName): Problem {
  return {
    rule: 'file-location',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: `The records of this file are ${collection}, but it lies in the folder of another collection.`,
    help: `Move it to ${folder}/${collection}/.`,
  };
}

/** Computes the points of shares, in place; written points of a share, or none to compute, are problems. */
function fillInShares(
  series: readonly RecordOf<'series'>[],
  placeOf: LoadedDataset['placeOf'],
  written: LoadedDataset['written'],
): Problem[] {
  const valid = new Set(series.map(({ id }) => id));
  const computed = new Set(series.filter(({ shareOf }) => shareOf !== undefined).map(({ id }) => id));
  return series.flatMap((one): Problem[] => {
    if (!one.shareOf) return [];
    if (one.points.length > 0)
      return [
        {
          rule: 'invalid-value',
          severity: 'error',
          ...placeOf(one, ['points']),
          message: `The points of \`${one.id}\` are computed from \`shareOf\`: a number is stored once.`,
          help: 'Remove the points, or shareOf.',
        },
      ];
    const parts = [one.shareOf.part, ...one.shareOf.whole];
    const share = parts.find((id) => computed.has(id));
    if (share !== undefined)
      return [
        {
          rule: 'invalid-value',
          severity: 'error',
          ...placeOf(one, ['shareOf']),
          message: `\`${one.id}\` cannot be computed from \`${share}\`, which is a share itself.`,
          help: 'Name series whose points are written.',
        },
      ];
    one.points = computeShare(one.shareOf, series);
    // A part that is missing or broken is a problem of its own.
    if (one.points.length > 0 || parts.some((id) => !valid.has(id) || !written.series.has(id))) return [];
    return [
      {
        rule: 'invalid-value',
        severity: 'error',
        ...placeOf(one, ['shareOf']),
        message: `The series that \`${one.id}\` is computed from have no period in common.`,
      },
    ];
  });
}

/** All ids by collection; what a file that nothing could read defines counts for its collection, or for all. */
function idsWritten(records: readonly WrittenRecord[], lost: readonly TextFile[]): LoadedDataset['written'] {
  const written = Object.fromEntries(collectionNames.map((name) => [name, new Set<string>()])) as Record<
    CollectionName,
    Set<string>
  >;
  for (const { collection, raw } of records) {
    const { id } = raw as { id?: unknown };
    if (typeof id === 'string') written[collection].add(id);
  }
  for (const { file, text } of lost) {
    const collection = collectionOf(file);
    for (const [, id = ''] of text.matchAll(/^\s*(?:-\s*)?"?id"?\s*:\s*["'“„]?([a-z0-9-]+)/gm))
      for (const name of collection ? [collection] : collectionNames) written[name].add(id);
  }
  return written;
}

function sourcesCited(records: readonly WrittenRecord[], lost: readonly TextFile[]): Set<string> {
  const references = records.flatMap(({ collection, raw }) => collectReferences(collection, raw));
  return new Set([
    ...references.filter(({ collections }) => collections.includes('sources')).map(({ id }) => id),
    ...lost.flatMap(({ text }) => text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? []),
  ]);
}

/** What somebody who wrote `Annual_Report` meant. */
function asId(id: string): string {
  const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
  return id
    .toLowerCase()
    .replaceAll(/[äöüß]/g, (letter) => umlauts[letter] ?? letter)
    .replaceAll('\u00ad', '')
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '')
    .join('-');
}

/**
 * One broken id is one mistake, not one for each record that names it: an id may mean it that is near to
 * what was meant by it, or to no id at all.
 */
function guessAmong(records: readonly WrittenRecord[]): LoadedDataset['mayMean'] {
  const ids = records.map(({ collection, raw }) => ({ collection, id: (raw as { id?: unknown }).id }));
  return (collection, id) => {
    if (collection === 'dependencies') return false;
    const all = ids.filter((one) => one.collection === collection);
    const valid = all.flatMap((one) => (isId(one.id) ? [one.id] : []));
    const meant = all.flatMap((one) => (isId(one.id) ? [] : [typeof one.id === 'string' ? asId(one.id) : '']));
    if (meant.length === 0) return false;
    return findNearest(id, meant) !== undefined || findNearest(id, valid) === undefined;
  };
}

function isId(id: unknown): id is string {
  return typeof id === 'string' && idPattern.test(id);
}

/** References to records that nobody wrote, or that are of a kind that the field does not take. */
function findDangling(
  records: readonly WrittenRecord[],
  { written, mayMean }: Pick<LoadedDataset, 'written' | 'mayMean'>,
  origins: ReadonlyMap<object, Origin>,
  placeOf: LoadedDataset['placeOf'],
): Problem[] {
  return records.flatMap(({ collection, raw }) =>
    collectReferences(collection, raw).flatMap((reference): Problem[] => {
      if (reference.collections.some((name) => written[name].has(reference.id) || mayMean(name, reference.id)))
        return [];
      const wanted = reference.collections.join(' or ');
      const place = placeOf(raw, reference.path);
      const other = collectionNames.find((name) => written[name].has(reference.id));
      if (other)
        return [
          {
            rule: 'unknown-reference',
            severity: 'error',
            ...place,
            message: `\`${reference.id}\` is not in ${wanted}. It is in ${other}, which this field does not take.`,
            ...(reference.description ? { help: `This field takes: ${reference.description}` } : {}),
          },
        ];
      const { hint, sure } = suggest(
        reference.id,
        reference.collections.flatMap((name) => [...written[name]].filter(isId)),
      );
      const origin = origins.get(raw);
      const edits =
        sure && origin
          ? placeEdit({ from: reference.id, to: sure }, origin.yaml, [origin.index, ...reference.path], false)
          : [];
      return [
        {
          rule: 'unknown-reference',
          severity: 'error',
          ...place,
          message: `\`${reference.id}\` is not in ${wanted}.${hint}`,
          ...(edits.length > 0 ? { edits } : {}),
        },
      ];
    }),
  );
}
