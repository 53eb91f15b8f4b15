import { withoutUmlauts } from '../shared/words.ts';

/** Whether a folded word of a text is the word of a query, its beginning continued, or another inflection of it. */
export function isForm(word: string, candidate: string): boolean {
  return hasStem(word, candidate) || hasStem(withoutUmlauts(word), withoutUmlauts(candidate));
}

const endings = /^(?:|e|n|s|d|en|er|es|em|ed|ns|ing|ung|ly|ies|y)$/;

function hasStem(word: string, candidate: string): boolean {
  if (candidate.startsWith(word)) return true;
  // Two forms of a word share all but a short ending: Ausfälle and Ausfall, outages and outage.
  let shared = 0;
  while (shared < word.length && word[shared] === candidate[shared]) shared += 1;
  return (
    shared >= 4 &&
    word.length - shared <= 3 &&
    candidate.length - shared <= 3 &&
    endings.test(word.slice(shared)) &&
    endings.test(candidate.slice(shared))
  );
}
