import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkValue, findNearest } from 'checked-content';
import type { Dataset } from '../../src/schemas/collections.ts';
import { valueOptions } from '../../src/schemas/advice/value-options.ts';
import { recordSchemas } from '../../src/schemas/collections.ts';
import { isId } from '../../src/schemas/primitives.ts';
import type { CollectionName } from '../../src/schemas/primitives.ts';
import type { Answers } from './question.ts';
import { listOf, misreadNumbers } from './question.ts';
import type { RecordKind } from './record-kind.ts';
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
  const misread = misreadNumbers(kind.questions, answers);
  const reasons = [
    ...misread,
    ...takenBy(answers['id'], dataset[kind.collection]),
    ...Object.entries(kind.refers ?? {}).flatMap(([flag, collections]) =>
      listOf(answers, flag).flatMap((name) => unknownId(flag, name, collections, dataset)),
    ),
    // A number that cannot be read would be refused a second time, as one that is none.
    ...(misread.length > 0 ? [] : invalid(kind, record)),
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

function unknownId(flag: string, id: string, collections: readonly CollectionName[], dataset: Dataset): string[] {
  const known = collections
    .flatMap((name): readonly object[] => dataset[name])
    .flatMap((record) => ('id' in record ? [String(record.id)] : []));
  if (known.includes(id)) return [];
  const nearest = findNearest(id, known);
  const addIt = flag === 'source' ? ` Add it first: npm run new -- source --id ${id}` : '';
  const what = { from: 'system or capability', to: 'system' }[flag] ?? flag;
  return [`There is no ${what} “${id}”.${nearest ? ` Did you mean “${nearest}”?` : ''}${addIt}`];
}

function invalid(kind: RecordKind, record: object): string[] {
  const { problems } = checkValue(recordSchemas[kind.collection], record, valueOptions);
  return problems.map(({ message, help }) => (help ? `${message} ${help}` : message));
}

function withoutUndefined(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}
