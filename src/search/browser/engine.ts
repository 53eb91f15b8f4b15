import type { Language } from '../../i18n/languages.ts';
import { asWritten } from './as-written.ts';
import { isOnlyBegun, planQuery, withoutBegun } from './query-plan.ts';
import { bestResults } from './best-results.ts';
import type { SearchResult } from './best-results.ts';
import type { Filters } from './filters.ts';
import { asked, hasFilters } from './filters.ts';
import { keepReal } from './keep-real.ts';
import { askForAny, followedBy } from './loose-query.ts';
import { mendQuery } from './mend-query.ts';
import { openIndex } from './pagefind.ts';

export interface SearchOptions {
  readonly language: Language;
  /** Languages to search where this one has nothing. */
  readonly others: readonly Language[];
  /** Address of the site's root, such as `/`. */
  readonly root: string;
  readonly filters?: Filters;
  /** How many results to give in full; 10 where nothing is said. */
  readonly limit?: number;
  /** Whether to count facets, which costs more to load. */
  readonly facets?: boolean;
}

export interface SearchAnswer {
  readonly results: readonly SearchResult[];
  /** How many there are in all; `results` holds the first of them. */
  readonly total: number;
  /** Words to mark, the corrected ones where there are any. */
  readonly words: readonly string[];
  /** What the query was taken to mean, where that is not what was typed. */
  readonly meant: string | undefined;
  /** Whether so few letters were typed that only whole words were looked for. */
  readonly isBegun: boolean;
  /** Language of the results; differs from the page's where that language has none. */
  readonly language: Language;
  /** For each facet the values of the results with their counts. */
  readonly facets: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** With fewer results than this a query of several words is also read more loosely. */
const fewResults = 3;

/**
 * Searches in the language of the page: all words first, then with typos mended, then any of the
 * words; where that language has nothing, the others.
 * @throws Error when the index cannot be loaded.
 */
export async function search(query: string, options: SearchOptions): Promise<SearchAnswer> {
  const own = await searchLanguage(query, options);
  if (own.total > 0 || own.isBegun || hasFilters(options.filters ?? {})) return own;
  for (const language of options.others) {
    const other = await searchLanguage(query, { ...options, language });
    if (other.total > 0) return other;
  }
  return own;
}

async function searchLanguage(query: string, options: SearchOptions): Promise<SearchAnswer> {
  const { language, root, filters = {}, limit = 10 } = options;
  const index = await openIndex(language, root);
  // Pagefind counts only the facets it has loaded.
  if (options.facets) await index.filters();
  let words = withoutBegun(planQuery(query, index.stopWords), index.records);
  const isBegun = isOnlyBegun(words, index.records);
  if (words.length === 0 && !hasFilters(filters))
    return { results: [], total: 0, words, meant: undefined, isBegun, language, facets: {} };
  const ask = async () => {
    const term = isBegun ? `"${words.join('')}"` : words.join(' ');
    return keepReal(await index.search(term || null, { filters: asked(filters) }), words, index.endings);
  };
  let answer = await ask();
  let isMended = false;
  if (answer.results.length === 0 && words.length > 0 && !isBegun) {
    const mended = await mendQuery(words, language, root);
    if (mended.some((word, at) => word !== words[at])) {
      isMended = true;
      words = mended;
      answer = await ask();
    }
  }
  // Few or no records hold all the words: those that hold some of them follow.
  if (words.length > 1 && answer.results.length < fewResults)
    answer = followedBy(answer, await askForAny(words, index, filters));
  const facets = Object.fromEntries(
    Object.entries(answer.filters).map(([name, values]) => [
      name,
      Object.fromEntries(Object.entries(values).filter(([, count]) => count > 0)),
    ]),
  );
  const results = await bestResults(answer, words, language, limit);
  const texts = results.flatMap(({ title, text }) => [title, text]);
  return {
    results,
    total: answer.results.length,
    words,
    meant: isMended ? asWritten(words, texts) : undefined,
    isBegun,
    language,
    facets,
  };
}
