import { findNearest } from 'checked-content';
import { option, quoted } from './answers/as-typed.ts';
import type { Answers, Question } from './question.ts';
import { ScaffoldError } from './scaffold-error.ts';

/** What a command line says: the first word, and what stands behind each of its flags. */
export interface CommandLine {
  readonly kind: string | undefined;
  readonly wantsHelp: boolean;
  readonly root: string | undefined;
  readonly rest: readonly string[];
}

/** Takes a command line apart as far as it can be understood before it is known what is to be made. */
export function readCommandLine(args: readonly string[]): CommandLine {
  const wantsHelp = args.some((arg) => arg === '--help' || arg === '-h');
  const withoutHelp = args.filter((arg) => arg !== '--help' && arg !== '-h');
  const at = withoutHelp.findIndex((arg) => arg === '--root' || arg.startsWith('--root='));
  const given = withoutHelp[at];
  const isApart = given === '--root';
  const root = at === -1 ? undefined : isApart ? withoutHelp[at + 1] : given?.slice('--root='.length);
  const others = at === -1 ? withoutHelp : withoutHelp.toSpliced(at, isApart ? 2 : 1);
  const [kind, ...rest] = others;
  return kind?.startsWith('-') ? { kind: undefined, wantsHelp, root, rest: others } : { kind, wantsHelp, root, rest };
}

/**
 * The answers that flags give. A list may be given in one flag or in several.
 * @throws ScaffoldError with everything that is no flag with its value.
 */
export function readFlags(args: readonly string[], questions: readonly Question[]): Answers {
  const answers: Record<string, string> = {};
  const reasons: string[] = [];
  let last: string | undefined;
  let at = 0;
  while (at < args.length) {
    const words = untilFlag(args, at);
    if (words.length > 0) {
      reasons.push(strayWords(words, last, answers));
      at += words.length;
      continue;
    }
    const [, flag = '', own] = /^--([^=]*)(?:=([^]*))?$/.exec(args[at] ?? '') ?? [];
    const value = own ?? untilFlag(args, at + 1)[0];
    at += own === undefined && value !== undefined ? 2 : 1;
    last = flag;
    const question = questions.find((one) => one.flag === flag);
    if (!question) reasons.push(unknownFlag(flag, questions));
    else if (value === undefined) reasons.push(noValue(question));
    else if (answers[flag] === undefined) answers[flag] = value;
    else if (question.list) answers[flag] += `,${value}`;
    else if (question.lines) answers[flag] += `\n${value}`;
    else reasons.push(twice(question, answers[flag], value, questions));
  }
  if (reasons.length > 0) throw new ScaffoldError(reasons);
  return answers;
}

/** The words from a place up to the next flag. */
function untilFlag(args: readonly string[], from: number): string[] {
  const rest = args.slice(from);
  const next = rest.findIndex((arg) => arg.startsWith('--'));
  return next === -1 ? rest : rest.slice(0, next);
}

/** Whether npm has taken flags for its own, as it does where the two dashes before them are missing. */
export function flagsTakenByNpm(questions: readonly Question[], environment: NodeJS.ProcessEnv): string[] {
  return questions
    .map(({ flag }) => flag)
    .filter((flag) => environment[`npm_config_${flag.replaceAll('-', '_')}`] !== undefined);
}

/** Words that stand behind no flag, or behind one that has its value already. */
function strayWords(words: readonly string[], flag: string | undefined, answers: Answers): string {
  const [first = ''] = words;
  const dash = /^[\u2010-\u2015\u2212-]{1,2}(?=\p{L})/u.exec(first)?.[0];
  if (dash !== undefined)
    return `“${first}” is no option: these begin with two plain dashes, --${first.slice(dash.length)}`;
  const value = flag === undefined ? undefined : answers[flag];
  if (flag === undefined || value === undefined)
    return `“${words.join(' ')}” belongs to no option. Behind npm run new stand two dashes, then what to make, then options with their values: npm run new -- fact --id my-fact …`;
  const text = [value, ...words].join(' ').replaceAll(/[“”„]/g, '');
  return `“${words.join(' ')}” stands behind ${option(flag, value)} and belongs to no option. A value of several words stands in straight quotes: ${option(flag, text)}`;
}

function noValue({ flag, ask, text, optional }: Question): string {
  const orNot = optional ? ', or leave it out' : '';
  return `--${flag} has no value behind it: ${ask}. Write --${flag} ${text === undefined ? '…' : '"…"'}${orNot}`;
}

function twice({ flag }: Question, one: string, other: string, questions: readonly Question[]): string {
  const second = questions.find((question) => question.flag === `${flag}-2`);
  const more = second ? ` A second number has options of its own: ${option(second.flag, other)}` : '';
  return `--${flag} stands there twice, with ${quoted(one)} and with ${quoted(other)}. Keep one of them.${more}`;
}

function unknownFlag(flag: string, questions: readonly Question[]): string {
  const flags = questions.map((one) => one.flag);
  const sameText = questions.filter(({ text }) => text === flag).map((one) => `--${one.flag}`);
  if (sameText.length > 0) return `“--${flag}” needs its language: ${sameText.join(' and ')}.`;
  const nearest = findNearest(flag, flags);
  return `“--${flag}” cannot be used here.${nearest ? ` Did you mean “--${nearest}”?` : ''} There are: ${flags.map((name) => `--${name}`).join(', ')}.`;
}
