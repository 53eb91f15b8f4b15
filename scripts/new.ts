import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { findNearest } from 'checked-content';
import { loadBook } from '../src/library/load-book.ts';
import { loadDataset } from '../src/library/load-dataset.ts';
import { interfaceText } from '../src/i18n/interface-text.ts';
import { languages } from '../src/i18n/languages.ts';
import { collectionNames } from '../src/schemas/primitives.ts';
import { chapterQuestions, createChapter } from './scaffold/create-chapter.ts';
import { createRecord } from './scaffold/create-record.ts';
import { createTranslation, translationQuestions } from './scaffold/create-translation.ts';
import type { Answers, Question, Reading } from './scaffold/question.ts';
import { asCommand, readAnswer } from './scaffold/read-answers.ts';
import { flagsTakenByNpm, readCommandLine, readFlags } from './scaffold/read-flags.ts';
import type { KindName } from './scaffold/record-kinds.ts';
import { recordKinds } from './scaffold/record-kinds.ts';
import { ScaffoldError } from './scaffold/scaffold-error.ts';

/** `npm run new -- <kind>`: asks what it is not told by flags, and writes a valid stub in the right place. */
const { kind, wantsHelp, root: rootGiven, rest } = readCommandLine(process.argv.slice(2));
const root = rootFolder(rootGiven);
const { dataset } = loadDataset(root);
const ofRecords = recordKinds(dataset);
const kinds = ['chapter', 'translation', ...Object.keys(ofRecords)];

if (kind === undefined) {
  console.log(
    `npm run new -- <${kinds.join(' | ')}> [--flag value …]\nWithout flags it asks. npm run new -- source --help lists the flags of a kind.`,
  );
  process.exit(wantsHelp ? 0 : 1);
}
if (!kinds.includes(kind)) fail([noSuchKind(kind)]);

const record = Object.hasOwn(ofRecords, kind) ? ofRecords[kind as KindName] : undefined;
const questions =
  record?.questions ?? (kind === 'translation' ? translationQuestions(loadBook(root)) : chapterQuestions);
if (wantsHelp) {
  for (const question of questions) console.log(`--${question.flag.padEnd(20)} ${describe(question)}`);
  process.exit(0);
}

let asked: Answers | undefined;
try {
  const given = readFlags(rest, questions);
  const terminal = process.stdin.isTTY && process.stdout.isTTY;
  if (!terminal) refuseWithoutDashes();
  asked = terminal ? await askForRest(given) : undefined;
  await create(asked ?? given);
} catch (error) {
  if (!(error instanceof ScaffoldError)) throw error;
  const again = asked ? [`What you said, as one command: ${asCommand(kind, questions, asked)}`] : [];
  fail([...error.reasons, ...again]);
}

/** Writes what was asked for, holds it to the check, and says what comes next. */
async function create(answers: Answers): Promise<void> {
  // The rules of the check are a lot of code, of which nobody is in need before something is written.
  const { holdToCheck } = await import('./scaffold/hold-to-check.ts');
  const flags = questions.map(({ flag }) => flag);
  if (record) {
    const created = createRecord(root, dataset, record, answers);
    await holdToCheck(root, [created], created.takeBack, flags);
    console.log(`Added to ${created.file}, line ${created.line}:\n\n${created.text}`);
    tell([
      ...record.next(created.answers['id'] ?? '', created.answers),
      isUnwritten(created.text)
        ? 'Replace what is still “to be written”, then run: npm run check'
        : 'Run: npm run check',
    ]);
    return;
  }
  const files =
    kind === 'translation' ? [createTranslation(root, dataset, answers)] : createChapter(root, dataset, answers);
  await holdToCheck(
    root,
    files.map((file) => ({ file, line: 1 })),
    () => files.forEach((file) => rmSync(join(root, file))),
    flags,
  );
  console.log(`Written:\n${files.map((file) => `  ${file}`).join('\n')}\n`);
  tell(kind === 'translation' ? afterTranslation() : afterChapter(answers, files));
}

function isUnwritten(text: string): boolean {
  return languages.some((language) => text.includes(interfaceText(language)('new.unwritten')));
}

function afterTranslation(): string[] {
  return [
    'Translate each text, and take away the mark before it; ids, components and diagrams stay as they are but for the words in them.',
    'Translate as a writer, not word by word; docs/style-guide.md says how this book speaks in each language.',
    'Run: npm run check. Once all is said: npm run check -- --in-step',
  ];
}

function afterChapter({ slug = '' }: Answers, files: readonly string[]): string[] {
  return [
    'Write the text; headings need the same {#ids} in every language.',
    `See it: npm run dev, then open /chapters/${slug}/. It is in the navigation and the search already.`,
    ...(files.length < languages.length
      ? ['Readers of the other languages see it with a notice until somebody translates it.']
      : []),
    'Run: npm run check',
  ];
}

/** The folder of the site: npm starts this command there, wherever it was typed. */
function rootFolder(given: string | undefined): string {
  const folder = given ?? process.cwd();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) fail([`There is no folder “${folder}” (--root).`]);
  if (given === undefined && !existsSync(join(folder, 'src/data')))
    fail([`${folder} is not the folder of the site. npm run new -- … finds it, from any folder below.`]);
  return folder;
}

function noSuchKind(name: string): string {
  const collection = collectionNames.find((one) => one === name || one.replace(/ies$/, 'y').replace(/s$/, '') === name);
  const nearest = findNearest(name, kinds);
  if (collection !== undefined && !nearest)
    return `A new record of ${collection} is written by hand: copy its neighbour in src/data/${collection}, and run npm run check.`;
  return `There is no “${name}” to make.${nearest ? ` Did you mean “${nearest}”?` : ''} Use one of: ${kinds.join(', ')}.`;
}

/** Without the two dashes npm keeps the flags to itself, and this command would say that all of them are missing. */
function refuseWithoutDashes(): void {
  const taken = flagsTakenByNpm(questions, process.env);
  if (taken.length === 0 || rest.some((arg) => arg.startsWith('--'))) return;
  throw new ScaffoldError([
    `npm has kept the options for itself: two dashes belong before what is to be made. npm run new -- ${kind} --${taken[0]} …`,
  ]);
}

/** Asks at the terminal for what no flag says, again and again until it can be understood. */
async function askForRest(given: Answers): Promise<Answers> {
  const answers: Record<string, string | undefined> = { ...given };
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const stop = () => fail(['You have left before the last question.']);
  terminal.on('close', stop);
  for (const question of questions) {
    const { flag, of, unasked } = question;
    if (answers[flag] !== undefined || unasked || (of !== undefined && answers[of] === undefined)) continue;
    const reading = await askUntilUnderstood(question, answers, (text) => terminal.question(text));
    if (reading) Object.assign(answers, { [flag]: reading.value }, reading.also);
  }
  terminal.off('close', stop);
  terminal.close();
  return answers;
}

type Understood = Exclude<Reading, { readonly refused: string }>;

async function askUntilUnderstood(
  question: Question,
  answers: Answers,
  ask: (text: string) => Promise<string>,
): Promise<Understood | undefined> {
  const typed = (await ask(`${describe(question)}: `)).trim();
  if (typed === '') return undefined;
  const reading = readAnswer(question, typed, { dataset, root, answers });
  if (!('refused' in reading)) return reading;
  console.log(`  ${reading.refused}`);
  return askUntilUnderstood(question, answers, ask);
}

function describe({ ask, choices, fallback, optional, list }: Question): string {
  const notes = [
    choices ? choices.join(' | ') : '',
    list ? 'separated by commas' : '',
    typeof fallback === 'string' ? `otherwise: ${fallback}` : '',
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
