import { fold, withoutUmlauts, wordsOf } from '../shared/words.ts';
import { isForm } from './inflection.ts';
import type { PagefindFragment, SearchIndex } from './pagefind.ts';

/** How well records fit, from 0 to 1, by their place in the index. */
export type Strengths = ReadonlyMap<number, number>;

/** How many of the best are looked at to see whether they hold the word itself. */
const lookedAt = 3;

/**
 * The records that hold a folded word, a form of it, or one that it begins; none for a word that nobody wrote. With
 * `isWhole` a word that it only begins does not count, nor does it for a single letter or digit: those that begin with it
 * stand in many pieces of the index, and Pagefind would find what it has loaded of them for other words.
 */
export function findWord(word: string, index: SearchIndex, isWhole = false): Promise<Strengths> {
  const key = isWhole || withoutUmlauts(word).length === 1 ? `"${word}"` : word;
  const known = index.found.get(key) ?? ask(key, word, index);
  index.found.set(key, known);
  // What could not be loaded may be there the next time.
  known.catch(() => index.found.delete(key));
  return known;
}

async function ask(term: string, word: string, index: SearchIndex): Promise<Strengths> {
  const { results } = await index.search(term);
  const [best] = results;
  if (!best) return none;
  // For a word that it does not know Pagefind offers those with its beginning: “Dyn” for “DynamDB”.
  const seen = await Promise.all(results.slice(0, lookedAt).map(({ place }) => index.record(place)));
  if (!seen.some((record) => holds(record, word, index.endings))) return none;
  return new Map(results.map(({ place, score }) => [place, best.score > 0 ? Math.sqrt(score / best.score) : 1]));
}

const none: Strengths = new Map();

function holds({ content, meta }: PagefindFragment, word: string, endings: ReadonlySet<string>): boolean {
  const { title = '', mention = '', names = '', asked = '', keywords = '', line = '' } = meta;
  const text = [content, title, mention, names, asked, keywords, line].join(' ');
  // Pagefind reads a name as O’Reilly as one word.
  const withApostrophe = text.match(/\p{L}+['’]\p{L}{3,}/gu)?.map((name) => name.replace(/['’]/, '')) ?? [];
  return [...wordsOf(text), ...withApostrophe.map(fold)].some((known) => isForm(word, known, endings));
}
