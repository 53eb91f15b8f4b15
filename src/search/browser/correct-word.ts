import { distance } from 'fastest-levenshtein';
import type { WordList } from '../shared/word-list.ts';

/** What a word that finds nothing may stand for. */
export interface Correction {
  /** Known words, the likeliest first. */
  readonly words: readonly string[];
  /** `inside`: the word is part of longer ones; `typo`: it is one slip away. */
  readonly kind: 'inside' | 'typo';
}

/**
 * Finds what a folded word may mean: known words that contain it, or known words one edit away (a
 * letter wrong, missing, extra, or two swapped), names before other words. Undefined when the word is
 * known, or when nothing is near.
 */
export function correctWord(word: string, list: WordList): Correction | undefined {
  const all = [list.names, list.words] as const;
  if (word.length < 3 || all.some((words) => words.some((known) => known.startsWith(word)))) return undefined;
  const inside = all.flatMap((words) => words.filter((known) => word.length >= 4 && known.includes(word)));
  if (inside.length > 0) return { kind: 'inside', words: inside.slice(0, 5) };
  if (word.length < 4) return undefined;
  const near = all.flatMap((words) => words.filter((known) => isOneSlipAway(word, known)));
  if (near.length > 0) return { kind: 'typo', words: near.slice(0, 3) };
  // The beginning of a longer word, mistyped before its end was reached.
  const beginnings = all.flatMap((words) =>
    words.filter(
      (known) => known.length > word.length + 1 && word.length >= 5 && isOneSlipAway(word, known.slice(0, word.length)),
    ),
  );
  return beginnings.length > 0 ? { kind: 'typo', words: beginnings.slice(0, 3) } : undefined;
}

/** One letter wrong, missing or extra, or two neighbours swapped; long words may have two slips. */
function isOneSlipAway(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 2) return false;
  const away = distance(word, known);
  if (away <= 1 || (away === 2 && word.length >= 9)) return true;
  if (away !== 2 || word.length !== known.length) return false;
  const at = [...word].findIndex((letter, index) => letter !== known[index]);
  return word[at] === known[at + 1] && word[at + 1] === known[at] && word.slice(at + 2) === known.slice(at + 2);
}
