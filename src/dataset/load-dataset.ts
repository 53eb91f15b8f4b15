import { findNearest } from '../problems/nearest.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { Dataset, RecordOf } from '../schemas/collections.ts';
import { recordSchemas } from '../schemas/collections.ts';
import { collectionNames } from '../schemas/primitives.ts';
import type { CollectionName } from '../schemas/primitives.ts';
import { computeShare } from './compute-shares.ts';
import { readTextFiles } from './read-text.ts';
import { collectReferences, fieldsAt } from './references.ts';
import { describeIssues } from './schema-problems.ts';
import { parseYamlFile } from './yaml-document.ts';
import type { YamlFile } from './yaml-document.ts';

export interface LoadedDataset {
  /** All valid records. Complete only when `problems` is empty. */
  readonly dataset: Dataset;
  /** Everything that is wrong with the data files, not only the first thing. */
  readonly problems: readonly Problem[];
  /** Where a record, or a value inside it, is written. */
  placeOf(record: object, path?: readonly PropertyKey[]): Place;
}

/**
 * Reads `src/data/<collection>/*.yaml` below `root`, checks every record against its schema and every
 * reference against the records there are. The only reader of data files in the project. Never throws
 * on bad data.
 */
export function loadDataset(root: string): LoadedDataset {
  const problems: Problem[] = [];
  const origins = new Map<object, { yaml: YamlFile; file: string; index: number }>();
  const rows = {} as Record<CollectionName, object[]>;
  const parsed: { collection: CollectionName; raw: object; record: object | undefined }[] = [];

  for (const collection of collectionNames) {
    const { files, problems: fileProblems } = readTextFiles(root, `src/data/${collection}`, '.yaml');
    problems.push(...fileProblems);
    rows[collection] = [];
    for (const { file, text } of files) {
      const yaml = parseYamlFile(text, file);
      problems.push(...yaml.problems);
      for (const [index, raw] of recordsOf(yaml, file, problems).entries()) {
        origins.set(raw, { yaml, file, index });
        const result = recordSchemas[collection].safeParse(raw);
        if (!result.success) {
          const issues = describeIssues(result.error.issues, raw, (path) => fieldsAt(collection, [index, ...path]));
          for (const { path, atKey, ...rest } of issues) {
            problems.push({ severity: 'error', file, ...yaml.locate([index, ...path], atKey), ...rest });
          }
        }
        const record: object | undefined = result.success ? result.data : undefined;
        if (record) {
          origins.set(record, { yaml, file, index });
          rows[collection].push(record);
        }
        parsed.push({ collection, raw, record });
      }
    }
  }

  const placeOf = (record: object, path: readonly PropertyKey[] = []): Place => {
    const origin = origins.get(record);
    if (!origin) return { file: 'src/data', line: 1, column: 1 };
    return { file: origin.file, ...origin.yaml.locate([origin.index, ...path]) };
  };
  problems.push(...checkIdentity(parsed, placeOf), ...fillInShares(rows.series as RecordOf<'series'>[], placeOf));
  // The rows were validated one by one against the schema of their collection.
  return { dataset: rows as unknown as Dataset, problems, placeOf };
}

function recordsOf(yaml: YamlFile, file: string, problems: Problem[]): object[] {
  const { value } = yaml;
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    problems.push({
      rule: 'invalid-value',
      severity: 'error',
      file,
      line: 1,
      column: 1,
      message: 'A data file must be a list of records, each beginning with "- id:".',
    });
    return [];
  }
  return value.filter((row, index): row is object => {
    const fine = typeof row === 'object' && row !== null && !Array.isArray(row);
    if (!fine) {
      problems.push({
        rule: 'invalid-value',
        severity: 'error',
        file,
        ...yaml.locate([index]),
        message: 'A record must be a group of fields.',
      });
    }
    return fine;
  });
}

/** Computes the points of shares, in place; written points of a share, or none to compute, are problems. */
function fillInShares(series: readonly RecordOf<'series'>[], placeOf: LoadedDataset['placeOf']): Problem[] {
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
    one.points = computeShare(one.shareOf, series);
    if (one.points.length > 0) return [];
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

/** Duplicate and dangling ids over all collections; broken records still count as targets. */
function checkIdentity(
  parsed: readonly { collection: CollectionName; raw: object; record: object | undefined }[],
  placeOf: LoadedDataset['placeOf'],
): Problem[] {
  const problems: Problem[] = [];
  const known = new Map<CollectionName, Map<string, object>>(collectionNames.map((name) => [name, new Map()]));
  for (const { collection, raw } of parsed) {
    const id = (raw as { id?: unknown }).id;
    if (typeof id !== 'string') continue;
    const first = known.get(collection)?.get(id);
    if (first) {
      const { file, line } = placeOf(first, ['id']);
      problems.push({
        rule: 'duplicate-id',
        severity: 'error',
        ...placeOf(raw, ['id']),
        message: `The id \`${id}\` is used twice in ${collection}; the first is at ${file}:${line}.`,
      });
    } else known.get(collection)?.set(id, raw);
  }
  for (const { collection, raw } of parsed) {
    for (const reference of collectReferences(collection, raw)) {
      const targets = reference.collections.flatMap((name) => [...(known.get(name)?.keys() ?? [])]);
      if (targets.includes(reference.id)) continue;
      const nearest = findNearest(reference.id, targets);
      const elsewhere = collectionNames.find((name) => known.get(name)?.has(reference.id));
      const wrongKind = elsewhere ? ` It is in ${elsewhere}, which this field does not take.` : '';
      problems.push({
        rule: 'unknown-reference',
        severity: 'error',
        ...placeOf(raw, reference.path),
        message: `\`${reference.id}\` is not in ${reference.collections.join(' or ')}.${wrongKind || (nearest ? ` Did you mean \`${nearest}\`?` : '')}`,
        ...(nearest ? { edit: { from: reference.id, to: nearest } } : {}),
      });
    }
  }
  return problems;
}
