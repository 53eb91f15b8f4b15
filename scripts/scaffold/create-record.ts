import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkValue, findNearest } from 'checked-content';
import { isSeq, parseDocument } from 'yaml';
import type { Dataset } from '../../src/schemas/collections.ts';
import { valueOptions } from '../../src/schemas/advice/value-options.ts';
import { recordSchemas } from '../../src/schemas/collections.ts';
import { option } from './answers/as-typed.ts';
import { inFlags } from './in-flags.ts';
import type { Answers } from './question.ts';
import { readAnswers } from './read-answers.ts';
import type { RecordKind } from './record-kind.ts';
import { recordYaml } from './record-yaml.ts';
import { ScaffoldError } from './scaffold-error.ts';

/** What was written, and where. */
export interface Created {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** What was said, as it was understood. */
  readonly answers: Answers;
  /** Puts the file back as it was. */
  takeBack: () => void;
}

/**
 * Appends a record to its data file below `root`, whose data are given.
 * @throws ScaffoldError when an answer cannot be understood, the id is taken, a name is unknown, or the record would
 * not be valid. Nothing is written then.
 */
export function createRecord(root: string, dataset: Dataset, kind: RecordKind, given: Answers): Created {
  const answers = readAnswers(kind.questions, given, { dataset, root });
  const record = withoutUndefined(kind.record(answers));
  const name = kind.file(answers);
  const reasons = [...strayFile(root, kind, answers), ...invalid(kind, record)];
  if (reasons.length > 0) throw new ScaffoldError(reasons);

  const file = `src/data/${kind.collection}/${name}.yaml`;
  const path = join(root, file);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const text = recordYaml(record);
  const { whole, line } = appended(file, before ?? '', text);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, whole);
  const takeBack = () => (before === undefined ? rmSync(path) : writeFileSync(path, before));
  return { file, line, text, answers, takeBack };
}

/** The text of a file with a record behind what it has, and the line in which that begins. */
function appended(file: string, before: string, text: string): { whole: string; line: number } {
  const start = before.trim() === '' ? '' : before.replace(/\s*$/, '\n');
  const ofFile = start.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
  const whole = start.includes('\r\n') ? start.replace(/\r?\n$/, '\r\n') + ofFile : start + ofFile;
  const [were, are] = [recordsIn(start), recordsIn(whole)];
  if (were === undefined)
    throw new ScaffoldError([`${file} cannot be read as it is: run npm run check, mend what it says, and try again.`]);
  if (are !== were + 1)
    throw new ScaffoldError([
      `${file} is written in another way than its neighbours, so that nothing can be added at its end: begin each record with a dash at the start of the line.`,
    ]);
  return { whole, line: start === '' ? 1 : start.split('\n').length };
}

/** How many records a file has; undefined where it cannot be read. */
function recordsIn(text: string): number | undefined {
  const { contents, errors } = parseDocument(text);
  if (errors.length > 0) return undefined;
  return isSeq(contents) ? contents.items.length : 0;
}

/** A file that is not there is begun only where somebody says so. */
function strayFile(
  root: string,
  { collection, questions }: RecordKind,
  { topic, 'new-topic': begun }: Answers,
): string[] {
  const fallback = questions.find(({ flag }) => flag === 'topic')?.fallback;
  if (topic === undefined || begun !== undefined || topic === fallback) return [];
  const files = globSync(`src/data/${collection}/*.yaml`, { cwd: root }).map((file) => basename(file, '.yaml'));
  if (files.length === 0 || files.includes(topic)) return [];
  const nearest = findNearest(topic, files);
  return [
    `There is no file ${topic}.yaml in src/data/${collection}.${nearest ? ` Did you mean ${option('topic', nearest)}?` : ''} There are: ${files.toSorted().join(', ')}. A new one is begun with ${option('new-topic', topic)}`,
  ];
}

function invalid(kind: RecordKind, record: object): string[] {
  const flags = kind.questions.map(({ flag }) => flag);
  return checkValue(recordSchemas[kind.collection], record, valueOptions).problems.map((one) => inFlags(one, flags));
}

function withoutUndefined(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined));
}
