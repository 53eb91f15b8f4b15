import type { z } from 'zod';
import { errorAt } from '../check/rule.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { ReaderRule } from '../problems/rule-text.ts';
import { checkValue, placeProblem } from '../schema/check-value.ts';
import { placeIn } from '../text/place-in.ts';
import type { TextFile } from '../text/read-text.ts';
import type { WrittenSign } from '../text/written-sign.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { KeptValues } from '../yaml/read-yaml.ts';

export interface JsonFile<S extends z.ZodType> {
  /** What the schema made of the file; undefined where it takes it not. */
  readonly value: z.infer<S> | undefined;
  /** What stands in the file, whatever the schema makes of it; undefined where it is no JSON. */
  readonly written: unknown;
  readonly problems: readonly Problem<ReaderRule>[];
  /** Where the value at `path` is written, or its key where `atKey` is set. */
  readonly placeOf: (path: readonly PropertyKey[], atKey?: boolean) => Place;
  /** The signs of the text at `path` as they are written; none where no text stands there. */
  readonly signsAt: (path: readonly PropertyKey[]) => WrittenSign[];
}

/**
 * Reads a text as JSON and holds it against its schema. Never throws; what is wrong comes back with its place.
 * `kept` is as for records.
 */
export function readJson<S extends z.ZodType>({ file, text }: TextFile, schema: S, kept?: KeptValues): JsonFile<S> {
  // JSON is YAML too, whose reader knows the place of each value, and keys that stand twice.
  const yaml = readYaml({ file, text }, kept);
  const placeOf = (path: readonly PropertyKey[], atKey = false) => ({ file, ...yaml.locate(path, atKey) });
  const signsAt = (path: readonly PropertyKey[]) => yaml.signsAt(path).map((sign) => ({ file, ...sign }));
  let written: unknown;
  try {
    written = JSON.parse(text);
  } catch (error) {
    return { value: undefined, written, problems: [explain(error, file, text)], placeOf, signsAt };
  }
  const twice = yaml.problems.map((problem) => ({ ...problem, rule: 'json-syntax' as const }));
  const { value, problems } = checkValue(schema, written);
  return {
    value: twice.length > 0 ? undefined : value,
    written,
    problems: [...twice, ...problems.map((problem) => placeProblem(problem, yaml, file))],
    placeOf,
    signsAt,
  };
}

/** Engines tell the place in their message: `… in JSON at position 12 (line 2 column 3)`. */
function explain(error: unknown, file: string, text: string): Problem<ReaderRule> {
  const message = error instanceof Error ? error.message : '';
  const at = Number(/at position (\d+)/.exec(message)?.[1] ?? text.trimEnd().length);
  const what = message.replace(/ in JSON.*$/s, '').replace(/, ".*$/s, '');
  return errorAt(
    'json-syntax',
    { file, ...placeIn(text, at) },
    `The file is not JSON: ${what || 'it ends too early'}.`,
  );
}
