import type { Language } from '../../i18n/languages.ts';
import { asWritten } from './as-written.ts';
import { combine } from './combine.ts';
import type { FacetCounts, Filters } from './filters.ts';
import { countFacets, filterBy, hasFilters, loadFacets } from './filters.ts';
import { nearestWords } from './correct-word.ts';
import { findWord } from './find-word.ts';
import { openIndex } from './pagefind.ts';
import type { SearchIndex } from './pagefind.ts';
import { pickAnswer } from './pick-answer.ts';
import type { ShownAnswer } from './pick-answer.ts';
import { isOnlyBegun, planQuery, withoutBegun } from './query-plan.ts';
import type { QueryPlan } from './query-plan.ts';
import { unitsOf } from './query-units.ts';
import type { SearchRoom, Units } from './query-units.ts';
import { weigh } from './rank.ts';
import { bestResults } from './results.ts';
import type { SearchResult } from './results.ts';
import { loadWords, partsIn } from './word-list.ts';
import { writtenAnswer } from './written-answer.ts';

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
  /** Whether there are results, but none that fits the filters. */
  readonly isNarrowed: boolean;
  /** What the query was taken to mean, where that is not what was typed. */
  readonly meant: string | undefined;
  /** Words of the site that are spelt nearly as those of a query that finds nothing. */
  readonly near: readonly string[];
  /** The sentence that answers a question. */
  readonly answer: ShownAnswer | undefined;
  /** Whether so few letters were typed that only whole words were looked for. */
  readonly isBegun: boolean;
  /** Language of the results; differs from the page's where that language has none. */
  readonly language: Language;
  /** For each facet the values of the results with their counts. */
  readonly facets: FacetCounts;
}

/**
 * Searches in the language of the page: what holds all that the query names comes first, then what holds most of it.
 * Words are also found by others that mean the same, by their parts, and with slips mended. Where that language has
 * nothing, the others are searched.
 * @throws Error when the index cannot be loaded.
 */
export async function search(query: string, options: SearchOptions): Promise<SearchAnswer> {
  const own = await searchLanguage(query, options, { isOwn: true, byParts: false });
  if (own.total > 0 || own.isBegun || hasFilters(options.filters ?? {})) return own;
  for (const language of options.others) {
    const other = await searchLanguage(query, { ...options, language }, { isOwn: false, byParts: false });
    if (other.total > 0) return other;
  }
  return searchLanguage(query, options, { isOwn: true, byParts: true });
}

/** A word that so few records hold says what is meant by itself. */
const rareWord = 12;

/** `byParts`, where nothing else is found in any language. */
async function searchLanguage(
  query: string,
  options: SearchOptions,
  how: Pick<SearchRoom, 'isOwn' | 'byParts'>,
): Promise<SearchAnswer> {
  const { language, root, filters = {}, limit = 10 } = options;
  const index = await openIndex(language, root);
  const plan = planQuery(query, index);
  const words = withoutBegun(plan.words);
  const isBegun = isOnlyBegun(words);
  const { units, isMended } = isBegun
    ? await wholeWord(words, index)
    : await readQuery(plan, words, { index, root, ...how });
  const found =
    words.length > 0
      ? combine(units, index.records, index.kindOf)
      : hasFilters(filters)
        ? (await index.search(null)).results.map(({ place }) => ({ place, score: 1, coverage: 1 }))
        : [];
  const facets = options.facets || hasFilters(filters) ? await loadFacets(index) : noFacets;
  const fits = filterBy(filters, facets.places);
  const candidates = found.filter(({ place }) => fits(place));
  const { results, ranked } = await bestResults(candidates, units, index, limit, plan.asks);
  const texts = results.flatMap(({ title, text }) => [title, text]);
  return {
    results,
    total: new Set(candidates.map(({ place }) => index.placeOfAddress(place))).size,
    isNarrowed: found.length > 0 && candidates.length === 0,
    meant: isMended
      ? asWritten(
          units.flatMap((unit) => unit.words),
          texts,
          partsIn(await loadWords(language, root)).isNoun,
        )
      : undefined,
    near: found.length === 0 && words.length > 0 && !isBegun ? await nearWords(words, index, root) : [],
    answer: hasFilters(filters)
      ? undefined
      : ((await writtenAnswer(plan, weigh(units, index.records), index)) ??
        pickAnswer(ranked, plan, units.length > 1 || units.some(({ found: places }) => places.size <= rareWord))),
    isBegun,
    language,
    facets: options.facets ? countFacets(new Set(candidates.map(({ place }) => place)), facets, index) : {},
  };
}

const noFacets = { places: {}, names: {} };

/** As names of several words, and as dates and numbers, if anything holds them so; else as the words that were typed. */
async function readQuery({ plain, pairs }: QueryPlan, words: readonly string[], room: SearchRoom): Promise<Units> {
  const { index } = room;
  const ofDates = words.filter((word) => !plain.includes(word));
  // Of a name with a sign, as C++, letters would be left that are no words.
  const canBePlain = plain.some((word) => word.length > 1);
  let read = ofDates.length > 0 && canBePlain && !(await areKnown(ofDates, index)) ? plain : words;
  for (const pair of pairs) {
    const name = pair.join('');
    if (!pair.some((word) => read.includes(word)) || (await findWord(name, index, true)).size === 0) continue;
    read = [...new Set([...read.filter((word) => !pair.includes(word)), name])];
  }
  return unitsOf(read, room);
}

async function areKnown(words: readonly string[], index: SearchIndex): Promise<boolean> {
  const found = await Promise.all(words.map((word) => findWord(word, index)));
  return found.every(({ size }) => size > 0);
}

/** As a whole word; a single letter is none. */
async function wholeWord(words: readonly string[], index: SearchIndex): Promise<Units> {
  if (words.join('').length === 1) return { units: [], isMended: false };
  const choices = [{ words, weight: 1 }];
  return { units: [{ words, choices, found: await findWord(words.join(''), index, true) }], isMended: false };
}

/** As a text writes them that holds them. */
async function nearWords(words: readonly string[], index: SearchIndex, root: string): Promise<string[]> {
  const list = await loadWords(index.language, root);
  const near = [...new Set(words.flatMap((word) => nearestWords(word, list)))].slice(0, 5);
  return Promise.all(
    near.map(async (word) => {
      const [place] = (await findWord(word, index)).keys();
      const text = place === undefined ? '' : (await index.record(place)).content;
      return asWritten([word], [text], partsIn(list).isNoun);
    }),
  );
}
