import { wordsOf } from '../shared/words.ts';

const longestQuery = 200;
const mostWords = 12;

/**
 * The words of a query that are worth searching for: stop words are dropped unless nothing else is left. A query
 * is cut to a length nobody types.
 */
export function planQuery(query: string, stopWords: ReadonlySet<string>): string[] {
  const words = wordsOf(query.slice(0, longestQuery)).slice(0, mostWords);
  const meaningful = words.filter((word) => !stopWords.has(word));
  return [...new Set(meaningful.length > 0 ? meaningful : words)];
}

/** With more records than this the beginning of a word says too little, and takes too long to look up. */
const manyRecords = 5000;

/** Whether nearly every record of an index of that size holds a word that begins so: `ma`, not `s3`. */
function isTooShort(word: string | undefined, records: number): boolean {
  return records > manyRecords && word !== undefined && word.length <= 2 && !/\p{N}/u.test(word);
}

/** Whether a query is but one or two letters, which a large index takes for a whole word. */
export function isOnlyBegun(words: readonly string[], records: number): boolean {
  return words.length === 1 && isTooShort(words[0], records);
}

/** The words of a query without a last one that is but begun, where the index is large. */
export function withoutBegun(words: readonly string[], records: number): readonly string[] {
  return words.length > 1 && isTooShort(words.at(-1), records) ? words.slice(0, -1) : words;
}
