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
 * letter wrong, missing, extra, or two swapped), names before other words. The first letter is never wrong, neither of a
 * word nor of a part of a compound, and a part that is right stays: a `handtuch` is no `handbuch`. Undefined when the word
 * is known, or when nothing is near.
 */
export function correctWord(word: string, list: WordList): Correction | undefined {
  const all = [list.names, list.words, list.typed] as const;
  // One number is no slip of another.
  if (word.length < 3 || /^\d+$/.test(word) || all.some((words) => words.some((known) => known.startsWith(word))))
    return undefined;
  if (word.length < 4) return undefined;
  const ends = list.nouns.filter((noun) => noun.length > shortestPart && noun !== word && word.endsWith(noun));
  const isSlipOf = (known: string) => isNear(word, known) && !isOtherCompound(word, known, ends, list.nouns);
  const near = all.flatMap((words) => words.filter(isSlipOf));
  // A name with a slip in it is likelier than another word with these letters in its middle.
  const isName = near[0] !== undefined && list.names.includes(near[0]);
  const inside = isName ? [] : all.flatMap((words) => words.filter((known) => known.includes(word)));
  if (inside.length > 0) return { kind: 'inside', words: inside.slice(0, 5) };
  if (near.length > 0) return { kind: 'typo', words: near.slice(0, 3) };
  // The beginning of a longer word, mistyped before its end was reached.
  const beginnings = all.flatMap((words) =>
    words.filter(
      (known) => known.length > word.length + 1 && word.length >= 5 && isNear(word, known.slice(0, word.length), 1),
    ),
  );
  return beginnings.length > 0 ? { kind: 'typo', words: beginnings.slice(0, 3) } : undefined;
}

/** Known words that are spelt more or less as a folded word that may stand for nothing: at most three. */
export function nearestWords(word: string, { names, words }: WordList): string[] {
  if (word.length < 4) return [];
  const isClose = (known: string) =>
    known.startsWith(word.slice(0, 4)) || (word.length >= 6 && known[0] === word[0] && isWithin(word, known, 3));
  return [...names, ...words].filter(isClose).slice(0, 3);
}

/** Long words may have two slips. */
function isNear(word: string, known: string, slips = word.length >= 9 ? 2 : 1): boolean {
  return word[0] === known[0] && (isWithin(word, known, slips) || haveVowelsSwapped(word, known));
}

/** Whether a long word has all its letters, the consonants in their order: `kinises` for `kinesis`. */
function haveVowelsSwapped(word: string, known: string): boolean {
  if (word.length !== known.length || word.length < longWord) return false;
  const [consonants, letters] = [
    (text: string) => text.replaceAll(/[aeiouy]/g, '-'),
    (text: string) => Array.from(text).sort().join(''),
  ];
  return consonants(word) === consonants(known) && letters(word) === letters(known);
}

const longWord = 6;

const shortestPart = 4;

/** Whether a known word that is spelt nearly as another is a compound of other parts; in `ends` are nouns that the other ends in. */
function isOtherCompound(word: string, known: string, ends: readonly string[], nouns: readonly string[]): boolean {
  let same = 0;
  while (same < word.length && word[same] === known[same]) same += 1;
  if (ends.some((end) => word.length - end.length <= same && !known.endsWith(end))) return true;
  const isLetterWrong = word.slice(same + 1) === known.slice(same + 1);
  const isPart = same >= shortestPart && known.length - same >= shortestPart;
  return isLetterWrong && isPart && nouns.includes(known.slice(0, same));
}

/** Letters that sound alike; written for each other they are one slip. */
const soundingAlike = [
  ['ph', 'f'],
  ['cs', 'x'],
  ['ks', 'x'],
] as const;

/**
 * Whether `slips` or fewer make one word of the other: a letter missing, extra or wrong, two neighbours swapped, or letters
 * that sound alike.
 */
function isWithin(word: string, known: string, slips: number): boolean {
  let same = 0;
  while (same < word.length && word[same] === known[same]) same += 1;
  const [a, b] = [word.slice(same), known.slice(same)];
  if (a === '' || b === '') return a.length + b.length <= slips;
  if (slips === 0) return false;
  const isSwapped = a[0] === b[1] && a[1] === b[0];
  return (
    isWithin(a.slice(1), b, slips - 1) ||
    isWithin(a, b.slice(1), slips - 1) ||
    isWithin(a.slice(1), b.slice(1), slips - 1) ||
    (isSwapped && isWithin(a.slice(2), b.slice(2), slips - 1)) ||
    soundingAlike.some(
      ([two, single]) =>
        (a.startsWith(two) && b.startsWith(single) && isWithin(a.slice(2), b.slice(1), slips - 1)) ||
        (a.startsWith(single) && b.startsWith(two) && isWithin(a.slice(1), b.slice(2), slips - 1)),
    )
  );
}
