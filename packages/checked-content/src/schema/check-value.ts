import type { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import type { ReaderRule } from '../problems/rule-text.ts';
import type { YamlFile } from '../yaml/yaml-document.ts';
import { describeIssues } from './describe-issues.ts';
import type { SchemaProblem, ValueOptions } from './schema-problem.ts';
import { placeEdit } from './place-edit.ts';
import { fieldsAt, nodeAt } from './schema-tree.ts';

export interface CheckedValue<S extends z.ZodType> {
  /** What the schema made of the value, where it takes it. */
  readonly value: z.infer<S> | undefined;
  /** What is wrong with it, each thing once, in sentences for the person who wrote it. */
  readonly problems: readonly SchemaProblem[];
}

/** Holds a value against its schema. */
export function checkValue<S extends z.ZodType>(
  schema: S,
  value: unknown,
  { languages = {}, remarks = [], advise }: ValueOptions = {},
): CheckedValue<S> {
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = describeIssues(result.error.issues, {
    value,
    languages,
    remarks,
    ...(advise ? { advise } : {}),
    nodeAt: (path) => nodeAt(schema, path),
    fieldsAt: (path) => fieldsAt(schema, path),
    takes: (path, other) => isTaken(schema, withValueAt(value, path, other), path),
  });
  return { value: undefined, problems };
}

/** A problem of a value at its place in the file; the value itself stands at `path`. */
export function placeProblem(
  { path, atKey, edit, ...rest }: SchemaProblem,
  yaml: YamlFile,
  file: string,
  at: readonly PropertyKey[] = [],
): Problem<ReaderRule> {
  const inFile = [...at, ...path];
  const edits = placeEdit(edit, yaml, inFile, atKey);
  const place = { file, ...yaml.locate(inFile, atKey) };
  return { severity: 'error', ...place, ...rest, ...(edits.length > 0 ? { edits } : {}) };
}

/** Whether nothing is wrong at `path`, whatever else may be. A union tells what is wrong inside it at its own place. */
function isTaken(schema: z.ZodType, value: unknown, path: readonly PropertyKey[]): boolean {
  const { error } = schema.safeParse(value);
  return !error?.issues.some((issue) => {
    const length = issue.code === 'invalid_union' ? issue.path.length : path.length;
    return path.slice(0, length).every((step, index) => issue.path[index] === step);
  });
}

function withValueAt(value: unknown, path: readonly PropertyKey[], other: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return other;
  const isIndex = typeof step === 'number';
  const copy: Record<PropertyKey, unknown> | unknown[] = Array.isArray(value)
    ? isIndex
      ? [...(value as unknown[])]
      : {}
    : isIndex
      ? []
      : { ...(typeof value === 'object' ? value : {}) };
  return Object.assign(copy, { [step]: withValueAt(Reflect.get(copy, step), rest, other) });
}
