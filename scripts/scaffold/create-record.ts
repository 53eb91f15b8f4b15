import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkValue, findNearest } from 'checked-content';
import type { Dataset } from '../../src/schemas/collections.ts';
import { recordSchemas } from '../../src/schemas/collections.ts';
import { isId } from '../../src/schemas/primitives.ts';
import type { Answers } from './question.ts';
import { listOf } from './question.ts';
import type { RecordKind } from './record-kinds.ts';
import { recordYaml } from './record-yaml.ts';
import { ScaffoldError } from './scaffold-error.ts';

/** What was written, and where. */
export interface Created {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/**
 * Appends a record to its data file below `root`, whose data are given.
 * @throws ScaffoldError when the id is taken, a source or a series is unknown, or the record would not be valid.
 * Nothing is written then.
 */
export function createRecord(root: string, dataset: Dataset, kind: RecordKind, answers: Answers): Created {
  const name = kind.file(answers);
  if (!isId(name))
    throw new ScaffoldError([`“${name}” is not a name for a file: use lower case and hyphens, at most 80 signs.`]);
  const record = withoutUndefined(kind.record(answers));
  const reasons = [
    ...takenBy(answers['id'], dataset[kind.collection]),
    ...listOf(answers, 'source').flatMap((source) => unknownSource(source, dataset.sources)),
    ...listOf(answers, 'series').flatMap((series) => unknownId('series', series, dataset.series)),
    ...invalid(kind, record),
  ];
  if (reasons.length > 0) throw new ScaffoldError(reasons);

  const file = `src/data/${kind.collection}/${name}.yaml`;
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8').replace(/\s*$/, '\n') : '';
  const text = recordYaml(record);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, before + text);
  return { file, line: before === '' ? 1 : before.split('\n').length, text };
}

function takenBy(id: string | undefined, records: readonly object[]): string[] {
  const taken = records.some((record) => 'id' in record && record.id === id);
  return taken ? [`The id “${id}” is taken. Ids are permanent: choose another one, or edit the record there is.`] : [];
}

function unknownSource(id: string, sources: readonly { id: string }[]): string[] {
  return unknownId('source', id, sources).map((reason) => `${reason} Add it first: npm run new -- source --id ${id}`);
}

function unknownId(what: string, id: string, records: readonly { id: string }[]): string[] {
  const known = records.map((record) => record.id);
  if (known.includes(id)) return [];
  const nearest = findNearest(id, known);
  return [`There is no ${what} “${id}”.${nearest ? ` Did you mean “${nearest}”?` : ''}`];
}

function invalid(kind: RecordKind, record: object): string[] {
  const { problems } = checkValue(recordSchemas[kind.collection], record);
  return problems.map(({ message, help }) => (help ? `${message} ${help}` : message));
}

function withoutUndefined(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}
