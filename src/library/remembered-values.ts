import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { quantity } from '../schemas/quantity.ts';
import type { StatedValues } from '../model/stated-values.ts';

/** Where the project remembers which value each record stated first. */
export const rememberedValuesFile = 'src/content/first-values.json';

const schema = z.record(z.string(), z.record(z.string(), z.union([z.string(), quantity])));

/**
 * What is remembered below `root`; nothing where the file is missing.
 * @throws Error that says what is wrong with the file
 */
export function readRememberedValues(root: string): StatedValues {
  let text: string;
  try {
    text = readFileSync(join(root, rememberedValuesFile), 'utf8');
  } catch {
    return new Map();
  }
  const read = schema.parse(JSON.parse(text));
  return new Map(Object.entries(read).map(([record, fields]) => [record, new Map(Object.entries(fields))]));
}

/**
 * What is to be remembered now: what was, as far as there still is such a field, and the values of new ones. A value
 * that has changed is kept as it was, so that remembering hides no change that no correction tells of.
 */
export function rememberNewValues(before: StatedValues, now: StatedValues): StatedValues {
  return new Map(
    [...now].map(([record, fields]) => [
      record,
      new Map([...fields].map(([field, value]) => [field, before.get(record)?.get(field) ?? value])),
    ]),
  );
}

/** One line for each record, so that changes of several people meet in few lines. */
export function rememberedAsText(values: StatedValues): string {
  const lines = [...values]
    .filter(([, fields]) => fields.size > 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([record, fields]) => `  ${JSON.stringify(record)}: ${JSON.stringify(Object.fromEntries(fields))}`);
  return `{\n${lines.join(',\n')}\n}\n`;
}
