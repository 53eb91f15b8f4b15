import { interfaceText } from '../../src/i18n/interface-text.ts';
import { completeLanguages, englishName, languages } from '../../src/i18n/languages.ts';
import type { Dataset } from '../../src/schemas/collections.ts';
import type { CollectionName } from '../../src/schemas/primitives.ts';

/** One thing to know before a record can be written: a flag on the command line, or a question. */
export interface Question {
  /** Name of the flag, without the dashes. */
  readonly flag: string;
  readonly ask: string;
  /** Taken where nothing is said; it may follow from other answers. Without one the answer is needed. */
  readonly fallback?: string | ((answers: Answers) => string | undefined);
  /** May be left out altogether. */
  readonly optional?: true;
  /** Given as a flag only: nobody is asked for it. */
  readonly unasked?: true;
  /** The only answers there are. */
  readonly choices?: readonly string[];
  /** The choice that is meant by another word for it. */
  readonly meant?: (written: string) => string | undefined;
  /** What helps where an answer is none of the choices. */
  readonly otherwise?: string;
  /** Several answers, separated by commas. */
  readonly list?: true;
  /** May be given again and again; every answer is a line of its own. */
  readonly lines?: true;
  /** The collections whose records it names. */
  readonly names?: readonly CollectionName[];
  /** How an answer is read that is more than a text. */
  readonly read?: Reader;
  /** The flag of the answer that it says more of: of no use without that one. */
  readonly of?: string;
  /** The text that it gives in one language, by the name that it has in all. */
  readonly text?: string;
}

export type Answers = Readonly<Record<string, string | undefined>>;

/** Reads what somebody wrote behind a flag. */
export type Reader = (written: string, about: About) => Reading;

export interface About {
  readonly flag: string;
  /** What else was said. */
  readonly answers: Answers;
  readonly dataset: Dataset;
  readonly root: string;
}

/** What an answer means, and what it says of others; or why it cannot be taken, with what to type instead. */
export type Reading = { readonly value: string; readonly also?: Answers } | { readonly refused: string };

interface TextOptions {
  /** Marks it as still to be written where nothing is said. */
  readonly unwritten?: true;
  readonly optional?: true;
  readonly unasked?: true;
  readonly of?: string;
}

/** Questions for a text, one for each language. */
export function textQuestions(flag: string, ask: string, { unwritten, ...more }: TextOptions = {}): Question[] {
  return languages.map((language) => ({
    flag: `${flag}-${language}`,
    ask: `${ask}, in ${englishName(language)}`,
    text: flag,
    ...(completeLanguages.includes(language) ? {} : { optional: true as const }),
    ...(unwritten && completeLanguages.includes(language)
      ? { fallback: interfaceText(language)('new.unwritten') }
      : {}),
    ...more,
  }));
}

/** The text that the answers give for `flag`, by language; undefined where they give none. */
export function textOf(answers: Answers, flag: string): Record<string, string | undefined> | undefined {
  const text = Object.fromEntries(languages.map((language) => [language, answers[`${flag}-${language}`]]));
  return Object.values(text).some((one) => one !== undefined) ? text : undefined;
}

/** The answers of a question that takes several. */
export function listOf(answers: Answers, flag: string): string[] {
  return (answers[flag] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** The same, or nothing where there are none. */
export function listIfAny(answers: Answers, flag: string): string[] | undefined {
  const list = listOf(answers, flag);
  return list.length > 0 ? list : undefined;
}
