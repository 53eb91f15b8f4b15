import type { WrittenQuestion } from '../shared/question-file.ts';
import { readingsOf } from '../shared/tokens.ts';
import { fetchWhole } from './fetch-whole.ts';
import type { SearchIndex } from './pagefind.ts';
import { answerOf } from './pick-answer.ts';
import type { ShownAnswer } from './pick-answer.ts';
import type { QueryPlan } from './query-plan.ts';
import { isBeside, isName, literalFit } from './rank.ts';
import type { WeighedUnit } from './rank.ts';
import { readRecord } from './read-record.ts';
import type { ShownRecord } from './read-record.ts';

/** The answer to a question that somebody wrote down, where the query asks for it and for nothing else. */
export async function writtenAnswer(
  plan: QueryPlan,
  units: readonly WeighedUnit[],
  index: SearchIndex,
): Promise<ShownAnswer | undefined> {
  const { asks } = plan;
  if (asks === undefined) return undefined;
  const about = {
    title: [],
    text: [...new Set(units.filter(isBeside).flatMap(({ choices }) => choices[0]?.words ?? []))],
  };
  const fitting = (await questions(index))
    .filter(
      (question) =>
        question.asks === undefined ||
        question.asks.some((one) => one === asks || (one === 'howMany' && asks === 'share')),
    )
    .flatMap(({ place, phrases }) =>
      phrases
        .map((phrase) => readingsOf(phrase, index.writing))
        .filter((name) => isName(name, about, units, index))
        .map((name) => ({ place, name, fit: literalFit(name, units, index) })),
    )
    // What says it in the same words says it better, and what says more of it.
    .sort((a, b) => b.fit - a.fit || b.name.length - a.name.length);
  for (const { place, name } of fitting) {
    const { shown, ranked } = readRecord(await index.record(place), index);
    const answer = isName(name, ranked, units, index) ? (answerOf(shown, plan) ?? told(shown, plan)) : undefined;
    if (answer) return answer;
  }
  return undefined;
}

/** Whatever a record has to say, where what is asked for was written down for it. */
function told(result: ShownRecord, { asks }: QueryPlan): ShownAnswer | undefined {
  if (asks === 'share') return undefined;
  const { answers } = result;
  const text = answers && (answers.texts.what ?? Object.values(answers.texts)[0]);
  return answers && text !== undefined ? { text, of: answers.of, source: answers.source, result } : undefined;
}

function questions({ folder, written }: SearchIndex): Promise<readonly WrittenQuestion[]> {
  written.questions ??= fetchWhole(`${folder}questions.json`, readQuestions, 'no-cache').catch(() => {
    // Without them the results are the same, and they may be there the next time.
    delete written.questions;
    return [];
  });
  return written.questions;
}

function readQuestions(bytes: ArrayBuffer): readonly WrittenQuestion[] {
  return JSON.parse(new TextDecoder().decode(bytes)) as readonly WrittenQuestion[];
}
