import { completeLanguages } from '../../src/i18n/languages.ts';
import { quoted } from './answers/as-typed.ts';
import { readChoice } from './answers/choice.ts';
import { readNames } from './answers/record-names.ts';
import type { About, Answers, Question, Reading } from './question.ts';
import { ScaffoldError } from './scaffold-error.ts';

/**
 * Reads all answers as they were typed, fills in what follows where nothing is said, and returns them in the form that
 * records have.
 * @throws ScaffoldError with what is wrong of all of them, and what is missing.
 */
export function readAnswers(
  questions: readonly Question[],
  given: Answers,
  place: Pick<About, 'dataset' | 'root'>,
): Answers {
  const answers: Record<string, string | undefined> = { ...given };
  const reasons: string[] = [];
  const misread = new Set<string>();
  for (const question of questions) {
    const { flag } = question;
    const written = given[flag];
    if (written === undefined) continue;
    const reading = readAnswer(question, written, { ...place, answers: given });
    if ('refused' in reading) {
      reasons.push(reading.refused);
      misread.add(flag);
      continue;
    }
    answers[flag] = reading.value;
    for (const [other, value] of Object.entries(reading.also ?? {})) answers[other] = value;
  }
  for (const { flag, fallback } of questions)
    answers[flag] ??= typeof fallback === 'function' ? fallback(answers) : fallback;
  // Of what could not be read, nobody knows yet what else it needs.
  const others = questions.filter(({ of = '' }) => !misread.has(of));
  reasons.push(...others.flatMap((question) => missing(question, questions, answers)));
  if (reasons.length > 0) throw new ScaffoldError(reasons);
  return answers;
}

/** Reads one answer by itself. */
export function readAnswer(
  question: Question,
  typed: string,
  place: Pick<About, 'dataset' | 'root' | 'answers'>,
): Reading {
  const { flag, ask, choices, names, read } = question;
  const written = typed.trim();
  if (written === '' || (question.list && written.replaceAll(/[\s,]/g, '') === ''))
    return {
      refused: `--${flag} is empty. Write a value behind it${question.optional ? ', or leave the whole option out' : ''}: ${ask}.`,
    };
  const about = { ...place, flag };
  if (read) return read(written, about);
  if (names) return readNames(question, names, written, about);
  if (choices) return readChoice(question, choices, written);
  return { value: written };
}

/** What an answer asks for that is not there: itself, the text in another language, or what it says more of. */
function missing(question: Question, questions: readonly Question[], answers: Answers): string[] {
  const { flag, ask, optional, of, text } = question;
  if (of !== undefined && answers[of] === undefined) {
    const isSaid = answers[flag] !== undefined;
    return isSaid ? [`--${flag} says more of --${of}, which is missing: add --${of}, or leave out --${flag}.`] : [];
  }
  if (answers[flag] !== undefined) return [];
  if (!optional) return [`--${flag} is missing: ${ask}. Add --${flag} ${exampleOf(question)}`];
  const isComplete = completeLanguages.some((language) => flag === `${text}-${language}`);
  const other = questions.find((one) => text !== undefined && one.text === text && answers[one.flag] !== undefined);
  return isComplete && other
    ? [`--${flag} is missing: --${other.flag} needs it beside itself, in the other language. Add --${flag} "…".`]
    : [];
}

function exampleOf({ choices = [], list, text }: Question): string {
  if (choices.length > 0) return `with one of: ${choices.join(', ')}`;
  return text === undefined ? (list ? '…,…' : '…') : '"…"';
}

/** Everything that was said as one command, to be corrected and typed again. */
export function asCommand(kind: string, questions: readonly Question[], given: Answers): string {
  const flags = questions.flatMap(({ flag }) =>
    given[flag] === undefined ? [] : given[flag].split('\n').map((line) => `--${flag} ${quoted(line)}`),
  );
  return ['npm run new --', kind, ...flags].join(' ');
}
