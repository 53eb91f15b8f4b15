import { withoutUmlauts } from './words.ts';

/**
 * Whether a folded word of a text is the word of a query, its beginning continued, or another inflection of it
 * by the `endings` of the language.
 */
export function isForm(word: string, candidate: string, endings: ReadonlySet<string>): boolean {
  // Asked of every word of a text: nearly all of them begin otherwise, umlaut or not.
  if (word[0] !== candidate[0]) return false;
  // A single letter begins too many words to mean one of them.
  if (word.length === 1) return word === candidate;
  return (
    candidate.startsWith(word) || withoutUmlauts(candidate).startsWith(word) || isSameWord(word, candidate, endings)
  );
}

/** Whether two folded words are forms of one: Ausfälle and Ausfall, outages and outage. */
export function isSameWord(word: string, candidate: string, endings: ReadonlySet<string>): boolean {
  if (word === candidate) return true;
  if (word[0] !== candidate[0]) return false;
  return shareStem(word, candidate, endings) || shareStem(withoutUmlauts(word), withoutUmlauts(candidate), endings);
}

/** They have all but a short ending in common. */
function shareStem(word: string, candidate: string, endings: ReadonlySet<string>): boolean {
  let shared = 0;
  while (shared < word.length && word[shared] === candidate[shared]) shared += 1;
  const isEnding = (rest: string) => rest === '' || endings.has(rest);
  // Short stems are the same where both have an ending, as move and moving.
  const isLong = shared >= 4 || (shared === 3 && shared < word.length && shared < candidate.length);
  return (
    isLong &&
    word.length - shared <= 3 &&
    candidate.length - shared <= 3 &&
    isEnding(word.slice(shared)) &&
    isEnding(candidate.slice(shared))
  );
}
