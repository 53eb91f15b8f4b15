import type { AnswerSource, ResultKind } from '../shared/record.ts';
import { questionNames } from '../shared/record.ts';
import type { QueryPlan } from './query-plan.ts';
import type { ShownRecord } from './read-record.ts';
import type { Ranked } from './results.ts';

/** The sentence that answers a question, and where it is from. */
export interface ShownAnswer {
  readonly text: string;
  /** Of the record answered from, as collection/id. */
  readonly of: string;
  readonly source: AnswerSource | undefined;
  readonly result: ShownRecord;
}

/** An answer holds nearly all that was asked, is about it, and fits nearly as well as the best result. */
const least = { coverage: 0.75, fit: 1.2, ofBest: 0.65 };

/** Outages are about much that is asked of other things too. */
const outage = 0.85;

/** A word is explained where it is, before what bears its name. */
const term = 1.3;

/** What these are is asked for by a single word, however many texts hold it; what happened to it is not. */
const precise: ReadonlySet<ResultKind> = new Set(['term', 'system', 'figure']);

/** Of what was found the record that answers what is asked, if one does. */
export function pickAnswer(ranked: readonly Ranked[], plan: QueryPlan, isPrecise: boolean): ShownAnswer | undefined {
  const best = Math.max(0, ...ranked.map(({ fit }) => fit));
  const fitting = ranked
    .filter(({ kind }) => isPrecise || precise.has(kind))
    .filter(({ isNamed, isSaid }) => isNamed || isSaid)
    .filter(({ coverage, fit }) => coverage >= least.coverage && fit >= least.fit && fit >= least.ofBest * best);
  return fitting.sort((a, b) => certainty(b) - certainty(a)).flatMap((result) => answerOf(result, plan) ?? [])[0];
}

function certainty({ fit, kind }: Ranked): number {
  return kind === 'incident' ? outage * fit : kind === 'term' ? term * fit : fit;
}

/** What a record says to a question: of a series the value of the year that is named, of others what is asked for. */
export function answerOf(result: ShownRecord, { asks, words }: QueryPlan): ShownAnswer | undefined {
  const { answers } = result;
  if (!answers) return undefined;
  const year = words.find((word) => /^(?:19|20)\d\d$/.test(word));
  // A share is asked for, and this counts something.
  if (asks === 'share' && answers.texts.share === undefined) return undefined;
  if (answers.periods && year !== undefined) {
    const periods = Object.keys(answers.periods).filter((period) => period.startsWith(year));
    const period = periods.find((one) => one === year) ?? periods.at(-1);
    if (period === undefined) return undefined;
    const [text, source] = answers.periods[period] ?? ['', 0];
    return { text, of: answers.of.replace(/@.*$/, `@${period}`), source: answers.sources?.[source], result };
  }
  const question = questionNames.find((name) => name === asks);
  const text = question && answers.texts[question];
  return text === undefined ? undefined : { text, of: answers.of, source: answers.source, result };
}
