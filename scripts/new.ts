import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { findNearest } from 'checked-content';
import { loadDataset } from '../src/library/load-dataset.ts';
import { languages } from '../src/i18n/languages.ts';
import { chapterQuestions, createChapter } from './scaffold/create-chapter.ts';
import { createRecord } from './scaffold/create-record.ts';
import { createTranslation, translationQuestions } from './scaffold/create-translation.ts';
import type { Question } from './scaffold/question.ts';
import type { KindName } from './scaffold/record-kinds.ts';
import { recordKinds } from './scaffold/record-kinds.ts';
import { ScaffoldError } from './scaffold/scaffold-error.ts';

/** `npm run new -- <kind>`: asks what it is not told by flags, and writes a valid stub in the right place. */
const [kind, ...rest] = process.argv.slice(2);
const root = rootGiven() ?? process.cwd();
const { dataset } = loadDataset(root);
const ofRecords = recordKinds(dataset);
const kinds = ['chapter', 'translation', ...Object.keys(ofRecords)];

if (kind === undefined || kind === '--help') {
  console.log(
    `npm run new -- <${kinds.join(' | ')}> [--flag value …]\nWithout flags it asks. npm run new -- source --help lists the flags of a kind.`,
  );
  process.exit(kind === undefined ? 1 : 0);
}
if (!kinds.includes(kind)) {
  const nearest = findNearest(kind, kinds);
  fail([
    `There is no “${kind}” to make.${nearest ? ` Did you mean “${nearest}”?` : ''} Use one of: ${kinds.join(', ')}.`,
  ]);
}

const record = Object.hasOwn(ofRecords, kind) ? ofRecords[kind as KindName] : undefined;
const questions = record?.questions ?? (kind === 'translation' ? translationQuestions : chapterQuestions);
if (rest.includes('--help')) {
  for (const question of questions) console.log(`--${question.flag.padEnd(20)} ${describe(question)}`);
  process.exit(0);
}

try {
  const answers = await complete(questions, readFlags(questions));
  if (record) {
    const { file, line, text } = createRecord(root, dataset, record, answers);
    console.log(`Added to ${file}, line ${line}:\n\n${text}`);
    tell([...record.next(answers['id'] ?? ''), 'Replace what is still “to be written”, then run: npm run check']);
  } else if (kind === 'translation') {
    const file = createTranslation(root, answers);
    console.log(`Written:\n  ${file}\n`);
    tell([
      'Translate each text, and take away the mark before it; ids, components and diagrams stay as they are but for the words in them.',
      'Translate as a writer, not word by word; docs/style-guide.md says how this book speaks in each language.',
      'Run: npm run check. Once all is said: npm run check -- --in-step',
    ]);
  } else {
    const files = createChapter(root, answers);
    console.log(`Written:\n${files.map((file) => `  ${file}`).join('\n')}\n`);
    tell([
      'Write the text; headings need the same {#ids} in every language.',
      'See it: npm run dev, then open /chapters/' +
        (answers['slug'] ?? '') +
        '/. It is in the navigation and the search already.',
      ...(files.length < languages.length
        ? ['Readers of the other languages see it with a notice until somebody translates it.']
        : []),
      'Run: npm run check',
    ]);
  }
} catch (error) {
  if (!(error instanceof ScaffoldError)) throw error;
  fail(error.reasons);
}

/** What the data offer as answers must be known before the flags are read. */
function rootGiven(): string | undefined {
  const at = rest.indexOf('--root');
  return at === -1 ? undefined : rest[at + 1];
}

function readFlags(list: readonly Question[]): Record<string, string | undefined> {
  const options = Object.fromEntries(
    [...list.map(({ flag }) => flag), 'root'].map((flag) => [flag, { type: 'string' as const }]),
  );
  try {
    return parseArgs({ args: rest.map(joined).filter((arg) => arg !== undefined), options }).values;
  } catch (error) {
    const flag = /'--?([^' ]+)/.exec((error as Error).message)?.[1] ?? '';
    const nearest = findNearest(flag, Object.keys(options));
    throw new ScaffoldError([
      `“--${flag}” cannot be used here.${nearest ? ` Did you mean “--${nearest}”?` : ''}`,
      `Flags: ${Object.keys(options)
        .map((name) => `--${name}`)
        .join(', ')}.`,
    ]);
  }
}

/** A number below zero looks like a flag, and belongs to the one before it. */
function joined(arg: string, at: number, args: readonly string[]): string | undefined {
  const isBelowZero = (one: string | undefined) => one !== undefined && /^-\.?\d/.test(one);
  if (isBelowZero(arg) && args[at - 1]?.startsWith('--')) return undefined;
  const next = args[at + 1];
  return arg.startsWith('--') && !arg.includes('=') && isBelowZero(next) ? `${arg}=${next}` : arg;
}

/** Fills in what no flag says: by asking at a terminal, else from the fallbacks. */
async function complete(
  list: readonly Question[],
  given: Record<string, string | undefined>,
): Promise<Record<string, string | undefined>> {
  const answers = { ...given };
  const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
  for (const question of list) {
    if (answers[question.flag] !== undefined) continue;
    const answer = (await terminal?.question(`${describe(question)}: `))?.trim();
    answers[question.flag] = answer || question.fallback;
  }
  terminal?.close();
  const missing = list.filter((question) => answers[question.flag] === undefined && !question.optional);
  if (missing.length > 0)
    throw new ScaffoldError(missing.map((question) => `--${question.flag} is missing: ${describe(question)}`));
  return answers;
}

function describe({ ask, choices, fallback, optional, list }: Question): string {
  const notes = [
    choices ? choices.join(' | ') : '',
    list ? 'separated by commas' : '',
    fallback === undefined ? '' : `otherwise: ${fallback}`,
    optional ? 'may be left out' : '',
  ].filter(Boolean);
  return notes.length > 0 ? `${ask} (${notes.join('; ')})` : ask;
}

function tell(steps: readonly string[]): void {
  console.log(`Next:\n${steps.map((step) => `- ${step}`).join('\n')}`);
}

function fail(reasons: readonly string[]): never {
  console.error(`Nothing was written.\n${reasons.map((reason) => `- ${reason}`).join('\n')}`);
  process.exit(1);
}
