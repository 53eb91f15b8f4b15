import { withoutUmlauts } from '../shared/words.ts';

/**
 * Whether a folded word of a text is the word of a query, its beginning continued, or another inflection of it
 * by the `endings` of the language.
 */
export function isForm(word: string, candidate: string, endings: ReadonlySet<string>): boolean {
  return hasStem(word, candidate, endings) || hasStem(withoutUmlauts(word), withoutUmlauts(candidate), endings);
}

function hasStem(word: string, candidate: string, endings: ReadonlySet<string>): boolean {
  if (candidate.startsWith(word)) return true;
  // Two forms of a word share all but a short ending: Ausfälle and Ausfall, outages and outage.
  let shared = 0;
  while (shared < word.length && word[shared] === candidate[shared]) shared += 1;
  const isEnding = (rest: string) => rest === '' || endings.has(rest);
  return (
    shared >= 4 &&
    word.length - shared <= 3 &&
    candidate.length - shared <= 3 &&
    isEnding(word.slice(shared)) &&
    isEnding(candidate.slice(shared))
  );
}
