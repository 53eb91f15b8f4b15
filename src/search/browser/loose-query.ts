import type { Filters } from './filters.ts';
import { asked } from './filters.ts';
import type { PagefindAnswer, SearchIndex } from './pagefind.ts';

/** The results of a strict reading of a query, followed by those of a looser one that are not among them. */
export function followedBy(first: PagefindAnswer, second: PagefindAnswer): PagefindAnswer {
  const known = new Set(first.results.map(({ id }) => id));
  const top = first.results[0]?.score ?? 0;
  // Scores of the looser reading are made to rank below those of the strict one.
  const best = second.results[0]?.score ?? 1;
  const others = second.results
    .filter(({ id }) => !known.has(id))
    .map((result) => ({ ...result, score: top > 0 ? (top * 0.9 * result.score) / best : result.score }));
  return { ...second, results: [...first.results, ...others] };
}

/** Records that hold any of the words: those that hold most of them first, the rare words counting more. */
export async function askForAny(
  words: readonly string[],
  index: SearchIndex,
  filters: Filters,
): Promise<PagefindAnswer> {
  const answers = await Promise.all(words.map((word) => index.search(word, { filters: asked(filters) })));
  const merged = new Map<string, PagefindAnswer['results'][number]>();
  for (const answer of answers) {
    const rarity = 1 / Math.log2(2 + answer.results.length);
    const top = answer.results[0]?.score ?? 1;
    for (const result of answer.results) {
      const score = (merged.get(result.id)?.score ?? 0) + rarity * (1 + result.score / top);
      merged.set(result.id, { id: result.id, score, data: () => result.data() });
    }
  }
  const facets: Record<string, Record<string, number>> = {};
  for (const answer of answers) {
    for (const [name, values] of Object.entries(answer.filters)) {
      for (const [value, count] of Object.entries(values)) {
        const known = (facets[name] ??= {});
        known[value] = Math.max(known[value] ?? 0, count);
      }
    }
  }
  return { results: [...merged.values()].sort((a, b) => b.score - a.score), filters: facets, totalFilters: facets };
}
