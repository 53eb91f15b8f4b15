import type { Language } from '../../i18n/languages.ts';
import { placeInIndex, readIndexList } from '../shared/index-list.ts';
import type { KnowledgeFile } from '../shared/knowledge-file.ts';
import type { LanguageKnowledge } from '../shared/language-knowledge.ts';
import type { ResultKind } from '../shared/record.ts';
import type { WrittenQuestion } from '../shared/question-file.ts';
import { fetchWhole, patience } from './fetch-whole.ts';
import { loadPagefind } from './load-pagefind.ts';
import { pagefindList } from './pagefind-list.ts';
import { unpack } from './unpack.ts';

/** The part of Pagefind's browser interface that this site uses. */
interface PagefindInstance {
  search: (term: string | null) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data: () => Promise<PagefindFragment>;
}

/** Pagefind's script; `fetchWith` is added to it when the site is built. */
export interface PagefindModule {
  createInstance: (options: object) => PagefindInstance;
  fetchWith: (fetchFile: (address: string) => Promise<Response>) => void;
}

/** A record as the index keeps it. */
export interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** A record that holds what was searched for. */
export interface Hit {
  /** Its place in the index, from 0. */
  readonly place: number;
  readonly score: number;
}

/** Ranking: names of a thing count like its title; hidden words count less than what can be read. */
const ranking = {
  metaWeights: { title: 6, mention: 1, names: 5, asked: 2.5, keywords: 0.6, line: 0.5 },
  pageLength: 0.4,
  termSimilarity: 0.6,
};

/** What the texts say for what readers type, by what is typed. */
export type OpenDrawer = ReadonlyMap<string, readonly string[]>;

/** So many digits of a score are the same whatever was searched for before: Pagefind adds them up in any order. */
const exact = 4;

/** The index of one language. */
export interface SearchIndex extends LanguageKnowledge {
  readonly language: Language;
  /** Address of its files, with a slash at the end. */
  readonly folder: string;
  /** How many records it holds. */
  readonly records: number;
  /** The kind of the record in a place. */
  kindOf: (place: number) => ResultKind;
  /** Of the places whose records lead to one address the first. */
  placeOfAddress: (place: number) => number;
  /** Records that hold a word, or all records; the best first. */
  search: (term: string | null) => Promise<{ readonly results: readonly Hit[] }>;
  /** The record in a place. */
  record: (place: number) => Promise<PagefindFragment>;
  /** What was found and loaded before. */
  readonly found: Map<string, Promise<ReadonlyMap<number, number>>>;
  readonly drawers: Map<number, Promise<OpenDrawer>>;
  readonly written: { questions?: Promise<readonly WrittenQuestion[]> };
}

const indexes = new Map<Language, Promise<SearchIndex>>();
let failures = 0;

/**
 * Opens the index of a language; the first call loads Pagefind itself. An index of which a file could
 * not be loaded, now or in a later search, is given up: its searches throw, and the next call opens a
 * new one.
 * @throws Error when a file of the index cannot be loaded.
 */
export function openIndex(language: Language, root: string): Promise<SearchIndex> {
  const known = indexes.get(language);
  if (known) return known;
  const opening = load(language, root, giveUp);
  function giveUp(): void {
    if (indexes.get(language) !== opening) return;
    indexes.delete(language);
    failures += 1;
  }
  indexes.set(language, opening);
  opening.catch(giveUp);
  return opening;
}

async function load(language: Language, root: string, onFailure: () => void): Promise<SearchIndex> {
  const folder = `${root}pagefind/${language}/`;
  const [module, { files, records }, knowledge] = await Promise.all([
    inTime(loadPagefind(folder, failures)),
    loadStart(folder, language),
    fetchWhole(`${folder}language.json`, readKnowledge, 'no-cache'),
  ]);
  let isBroken = false;
  module.fetchWith(async (wanted) => {
    const path = wanted.replace(/\?.*/, '');
    try {
      return new Response(files.get(path) ?? (await fetchWhole(path, unpack)));
    } catch (error) {
      isBroken = true;
      onFailure();
      throw error;
    }
  });
  // The index is small: a worker would cost more to load than it saves.
  const instance = module.createInstance({ basePath: folder, baseUrl: root, ranking, noWorker: true });
  // Pagefind goes on without a file that it could not load, so that what it then finds is not the truth.
  const whole = async <T>(answering: Promise<T>): Promise<T> => {
    try {
      const answer = await answering;
      if (!isBroken) return answer;
    } catch (error) {
      onFailure();
      throw error;
    }
    throw new Error('A file of the search index could not be loaded.');
  };
  const { kinds, together, ...known } = knowledge;
  const fragments = new Map<number, PagefindResult>();
  const loaded = new Map<number, Promise<PagefindFragment>>();
  const search = async (term: string | null) => {
    const { results } = await whole(instance.search(term));
    const hits = results.map((result) => {
      const place = placeInIndex(result.id);
      fragments.set(place, result);
      return { place, score: Number(result.score.toPrecision(exact)) };
    });
    return { results: hits.sort((a, b) => b.score - a.score || a.place - b.place) };
  };
  const load = async (place: number) => {
    // Pagefind gives records only as results; without a word it gives all of them.
    if (!fragments.has(place)) await search(null);
    const result = fragments.get(place);
    if (!result) throw new Error(`The index holds no record in place ${place}.`);
    return whole(result.data());
  };
  return {
    ...known,
    language,
    folder,
    records,
    kindOf: (place) => kinds[place] ?? 'page',
    placeOfAddress: (place) => together.get(place) ?? place,
    search,
    record: (place) => {
      const known = loaded.get(place) ?? load(place);
      loaded.set(place, known);
      known.catch(() => loaded.delete(place));
      return known;
    },
    found: new Map(),
    drawers: new Map(),
    written: {},
  };
}

/**
 * Loads what every search needs: the entry of the index, which names the others, the list of records
 * and the engine. Pagefind would ask for them one after the other.
 */
async function loadStart(
  folder: string,
  language: Language,
): Promise<{ files: ReadonlyMap<string, ArrayBuffer | string>; records: number }> {
  const path = `${folder}pagefind-entry.json`;
  const entry = await fetchWhole(path, (bytes) => readEntry(bytes, language), 'no-cache');
  const engine = `${folder}wasm.${entry.wasm}.pagefind`;
  const [list, program] = await Promise.all([
    fetchWhole(`${folder}list.${entry.hash}.json`, readList),
    fetchWhole(engine, unpack),
  ]);
  const files = new Map<string, ArrayBuffer | string>([
    [path, entry.text],
    [`${folder}pagefind.${entry.hash}.pf_meta`, list],
    [engine, program],
  ]);
  return { files, records: entry.records };
}

/** The list as Pagefind reads it. */
function readList(bytes: ArrayBuffer): ArrayBuffer {
  return pagefindList(readIndexList(new TextDecoder().decode(bytes)));
}

function readEntry(bytes: ArrayBuffer, language: Language) {
  const text = new TextDecoder().decode(bytes);
  const { languages } = JSON.parse(text) as {
    languages?: Record<string, { hash?: string; wasm?: string | null; page_count?: number }>;
  };
  const { hash, wasm, page_count: records } = languages?.[language] ?? {};
  if (!hash || records === undefined) throw new Error('The entry of the search index is not whole.');
  // For a language that Pagefind does not know it has an engine without inflections.
  return { text, hash, wasm: wasm ?? 'unknown', records };
}

interface Knowledge extends LanguageKnowledge {
  /** Of each record in its place. */
  readonly kinds: readonly ResultKind[];
  /** For the place of a record the first with the same address, where there is one. */
  readonly together: ReadonlyMap<number, number>;
}

function readKnowledge(bytes: ArrayBuffer): Knowledge {
  const file = JSON.parse(new TextDecoder().decode(bytes)) as Partial<KnowledgeFile>;
  const {
    stopWords,
    endings,
    questions,
    compounds,
    months,
    numberWords,
    scales,
    isMonthFirst = false,
    kinds,
    together,
  } = file;
  if (!stopWords || !endings || !questions || !months || !numberWords || !scales || !kinds || !together)
    throw new Error('What the search knows of the language is not whole.');
  return {
    stopWords: new Set(stopWords),
    endings: new Set(endings),
    questions,
    compounds,
    writing: {
      months: new Map(Object.entries(months)),
      numberWords: new Map(Object.entries(numberWords)),
      scales: new Map(Object.entries(scales)),
      isMonthFirst,
    },
    together: new Map(
      together.flatMap(([first = 0, ...others]) => others.map((place): [number, number] => [place, first])),
    ),
    kinds: kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind)),
  };
}

/** @throws Error when the module takes too long; loading one cannot be called off. */
function inTime<T>(loading: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('The script of the search did not come in time.')), patience);
    loading.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
