import { lettersOfPiece } from '../shared/index-list.ts';
import { fold, withoutUmlauts, wordsOf } from '../shared/words.ts';
import { isForm } from '../shared/inflection.ts';
import type { Hit, PagefindFragment, SearchIndex } from './pagefind.ts';

/** How well records fit, from 0 to 1, by their place in the index. */
export type Strengths = ReadonlyMap<number, number>;

/** How many of the best are looked at to see whether they hold the word itself, where the first does not. */
const lookedAt = 3;

/**
 * The records that hold a folded word, a form of it, or one that it begins; none for a word that nobody wrote. With
 * `isWhole` a word that it only begins does not count, nor does it for one or two letters or digits: those that begin with
 * them stand in many pieces of the index, and Pagefind would find what it has loaded of them for other words.
 */
export function findWord(word: string, index: SearchIndex, isWhole = false): Promise<Strengths> {
  const key = isWhole || withoutUmlauts(word).length < lettersOfPiece || isLongNumber(word) ? `"${word}"` : word;
  return once(key, index, async () => {
    const { results } = await index.search(key);
    return (await isHeld(word, results, index)) ? strengthsOf(results) : new Map();
  });
}

/** A number that is no year begins no other: 810000 has nothing to do with 81 billion. */
function isLongNumber(word: string): boolean {
  return /^\d{5,}$/.test(word);
}

/** The records that hold a folded word which the texts are known to hold: no record need be loaded to see it. */
export function findKnownWord(word: string, index: SearchIndex): Promise<Strengths> {
  // Little is left of a short one without its ending: “sued” would find all that begins with “su”.
  const key = word.length < shortestBeginning ? `"${word}"` : word;
  return once(key, index, async () => strengthsOf((await index.search(key)).results));
}

const shortestBeginning = 5;

function once(key: string, { found }: SearchIndex, ask: () => Promise<Strengths>): Promise<Strengths> {
  const known = found.get(key) ?? ask();
  found.set(key, known);
  // What could not be loaded may be there the next time.
  known.catch(() => found.delete(key));
  return known;
}

function strengthsOf(results: readonly Hit[]): Strengths {
  const best = results[0]?.score ?? 0;
  return new Map(results.map(({ place, score }) => [place, best > 0 ? Math.sqrt(score / best) : 1]));
}

/** For a word that it does not know Pagefind offers those with its beginning: “Dyn” for “DynamDB”. */
async function isHeld(word: string, results: readonly Hit[], index: SearchIndex): Promise<boolean> {
  const hold = async ({ place }: Hit) => holds(await index.record(place), word, index.endings);
  const [first, ...others] = results.slice(0, lookedAt);
  // Nearly always the first is enough, and each weighs as much as a line of the results.
  if (!first || (await hold(first))) return first !== undefined;
  return (await Promise.all(others.map(hold))).includes(true);
}

function holds({ content, meta }: PagefindFragment, word: string, endings: ReadonlySet<string>): boolean {
  const { title = '', mention = '', names = '', asked = '', keywords = '', line = '' } = meta;
  const text = [content, title, mention, names, asked, keywords, line].join(' ');
  // Pagefind reads a name as O’Reilly as one word.
  const withApostrophe = text.match(/\p{L}+['’]\p{L}{3,}/gu)?.map((name) => name.replace(/['’]/, '')) ?? [];
  return [...wordsOf(text), ...withApostrophe.map(fold)].some((known) => isForm(word, known, endings));
}
