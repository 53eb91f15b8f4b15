import { interfaceText } from '../../src/i18n/interface-text.ts';
import { completeLanguages, englishName, languages } from '../../src/i18n/languages.ts';

/** One thing to know before a record can be written: a flag on the command line, or a question. */
export interface Question {
  /** Name of the flag, without the dashes. */
  readonly flag: string;
  readonly ask: string;
  /** Taken where nothing is said. Without one the answer is needed. */
  readonly fallback?: string;
  /** May be left out altogether. */
  readonly optional?: true;
  /** The only answers there are. */
  readonly choices?: readonly string[];
  /** Several answers, separated by commas. */
  readonly list?: true;
  /** A number. */
  readonly number?: true;
  /** Each answer is a name, an equals sign and a number. */
  readonly pairs?: true;
}

export type Answers = Readonly<Record<string, string | undefined>>;

/** Questions for a text, one for each language; `isUnwritten` marks it as still to be written where nothing is said. */
export function textQuestions(flag: string, ask: string, isUnwritten = false): Question[] {
  return languages.map((language) => ({
    flag: `${flag}-${language}`,
    ask: `${ask}, in ${englishName(language)}`,
    ...(completeLanguages.includes(language) ? {} : { optional: true as const }),
    ...(isUnwritten && completeLanguages.includes(language)
      ? { fallback: interfaceText(language)('new.unwritten') }
      : {}),
  }));
}

/** The text that the answers give for `flag`, by language. */
export function textOf(answers: Answers, flag: string): Record<string, string | undefined> {
  return Object.fromEntries(languages.map((language) => [language, answers[`${flag}-${language}`]]));
}

/** The answers of a question that takes several. */
export function listOf(answers: Answers, flag: string): string[] {
  return (answers[flag] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** What is wrong with the numbers among the answers, each with how it is written. */
export function misreadNumbers(questions: readonly Question[], answers: Answers): string[] {
  return questions.flatMap(({ flag, number, pairs }) => {
    if (number && answers[flag] !== undefined) return misread(flag, answers[flag]);
    if (!pairs) return [];
    return listOf(answers, flag).flatMap((pair) => {
      const [, value] = pair.split('=');
      return value === undefined
        ? [`--${flag} must name a value for each period, as in 2019=20.5, but has “${pair}”.`]
        : misread(flag, value.trim());
    });
  });
}

function misread(flag: string, value: string): string[] {
  if (/^-?\d+(?:\.\d+)?$/.test(value)) return [];
  const hint = /^-?[\d.]*,\d+$/.test(value)
    ? ' Write a point before the decimals, and no separator for thousands.'
    : ' Write digits, with a point before the decimals; units and words have flags of their own.';
  return [`--${flag} must be a number such as 12.5, but is “${value}”.${hint}`];
}
