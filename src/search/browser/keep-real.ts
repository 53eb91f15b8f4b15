import { wordsOf } from '../shared/words.ts';
import { isForm } from './inflection.ts';
import type { PagefindAnswer } from './pagefind.ts';

/** How many of Pagefind's best are looked at closely, and ranked again by title and names. */
export const lookedAt = 10;

/**
 * Pagefind also offers records that hold only the beginning of a word (“Dyn” for “DynamDB”). They are
 * dropped here, so that a word that nobody wrote counts as not found and can be mended.
 */
export async function keepReal(
  answer: PagefindAnswer,
  words: readonly string[],
  endings: ReadonlySet<string>,
): Promise<PagefindAnswer> {
  const considered = await Promise.all(
    answer.results.slice(0, lookedAt).map(async (result) => ({ result, data: await result.data() })),
  );
  const real = considered.filter(({ data }) => {
    const known = wordsOf([data.content, ...Object.values(data.meta)].join(' '));
    return words.every((word) => known.some((candidate) => isForm(word, candidate, endings)));
  });
  if (real.length === considered.length) return answer;
  if (real.length === 0) return { results: [], filters: {}, totalFilters: {} };
  return { ...answer, results: [...real.map(({ result }) => result), ...answer.results.slice(lookedAt)] };
}
