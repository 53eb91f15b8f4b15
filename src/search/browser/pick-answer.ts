import type { QuestionName, ResultKind } from '../shared/record.ts';
import { questionNames } from '../shared/record.ts';
import type { QueryPlan } from './query-plan.ts';
import type { Ranked } from './results.ts';

/** The sentence that answers a question, and where it is from. */
export interface ShownAnswer {
  readonly text: string;
  /** Of the record answered from, as collection/id. */
  readonly of: string;
  readonly result: Ranked;
}

/** An answer holds nearly all that was asked, is about it, and fits nearly as well as the best result. */
const least = { coverage: 0.75, fit: 1.2, ofBest: 0.65 };

/** Outages are about much that is asked of other things too. */
const outage = 0.85;

/** What these are is asked for by a single word, however many texts hold it; what happened to it is not. */
const precise: ReadonlySet<ResultKind> = new Set(['term', 'system', 'figure']);

/** Of what was found the record that answers what is asked, if one does. */
export function pickAnswer(
  ranked: readonly Ranked[],
  { asks, words }: QueryPlan,
  isPrecise: boolean,
): ShownAnswer | undefined {
  const question = questionNames.find((name) => name === asks);
  const years = words.filter((word) => /^(?:19|20)\d\d$/.test(word));
  const best = Math.max(0, ...ranked.map(({ fit }) => fit));
  const answering = ranked
    .filter(({ kind }) => isPrecise || precise.has(kind))
    .filter(({ coverage, fit }) => coverage >= least.coverage && fit >= least.fit && fit >= least.ofBest * best)
    .flatMap((result) => answerOf(result, question, years) ?? []);
  return answering.sort((a, b) => certainty(b.result) - certainty(a.result))[0];
}

function certainty({ fit, kind }: Ranked): number {
  return kind === 'incident' ? outage * fit : fit;
}

function answerOf(
  result: Ranked,
  question: QuestionName | undefined,
  years: readonly string[],
): ShownAnswer | undefined {
  const { answers } = result;
  if (!answers) return undefined;
  const [year] = years;
  if (answers.periods && year !== undefined) {
    const periods = Object.keys(answers.periods).filter((period) => period.startsWith(year));
    const period = periods.find((one) => one === year) ?? periods.at(-1);
    if (period === undefined) return undefined;
    return { text: answers.periods[period] ?? '', of: answers.of.replace(/@.*$/, `@${period}`), result };
  }
  const text = question && answers.texts[question];
  return text === undefined ? undefined : { text, of: answers.of, result };
}
