import { wordsOf } from '../shared/words.ts';
import { kindWeight } from '../shared/record.ts';
import type { ResultKind } from '../shared/record.ts';

/** What ranking looks at; the score is Pagefind's. */
export interface Candidate {
  readonly title: string;
  readonly names: string;
  readonly text: string;
  readonly kind: ResultKind;
  readonly score: number;
}

/**
 * Returns the worth of a candidate for the words of a query: a title that is the query counts most,
 * then titles and names that hold all of its words, then the share of words found in the text.
 */
export function worth(candidate: Candidate, words: readonly string[], bestScore: number): number {
  const title = wordsOf(candidate.title);
  const names = wordsOf(candidate.names);
  const text = new Set(wordsOf(candidate.text));
  const joined = words.join('');
  const starts = (list: readonly string[], word: string) => list.some((known) => known.startsWith(word));
  const inTitle = words.filter((word) => starts(title, word)).length / words.length;
  const wholeInTitle = words.filter((word) => title.includes(word)).length / words.length;
  const inNames = words.filter((word) => starts(names, word)).length / words.length;
  const inText = words.filter((word) => text.has(word) || starts(title, word)).length / words.length;
  const exact = title.join('') === joined || wordsOf(candidate.names).join('') === joined ? 1 : 0;
  const coverage = title.length > 0 ? (wholeInTitle * words.length) / title.length : 0;
  const relative = bestScore > 0 ? candidate.score / bestScore : 0;
  return (
    kindWeight[candidate.kind] *
    (relative +
      1.2 * inTitle +
      0.6 * wholeInTitle +
      0.8 * Math.min(1, coverage) +
      0.9 * inNames +
      0.5 * inText +
      1.5 * exact)
  );
}
