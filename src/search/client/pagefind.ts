import type { Language } from '../../book/languages.ts';

/** The part of Pagefind's browser interface that this site uses. */
interface PagefindInstance {
  init(): Promise<void>;
  options(options: object): Promise<void>;
  search(term: string | null, options?: { filters?: Record<string, { any: string[] }> }): Promise<PagefindAnswer>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindAnswer {
  readonly results: readonly { readonly id: string; readonly score: number; data(): Promise<PagefindFragment> }[];
  readonly filters: Record<string, Record<string, number>>;
  readonly totalFilters: Record<string, Record<string, number>>;
}

export interface PagefindFragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** Ranking: names of a thing count like its title; hidden words count less than what can be read. */
const ranking = {
  metaWeights: { title: 6, mention: 1, names: 5, keywords: 0.6, line: 0.5, kind: 0 },
  pageLength: 0.4,
  termSimilarity: 0.6,
};

/** The index of one language. */
export interface SearchIndex extends Pick<PagefindInstance, 'search' | 'filters'> {
  /** How many records it holds. */
  readonly records: number;
}

const instances = new Map<Language, Promise<SearchIndex>>();
let failures = 0;

/**
 * Opens the index of a language; the first call loads Pagefind itself. A call that failed is tried
 * again the next time.
 * @throws Error when a file of the index cannot be loaded.
 */
export function openIndex(language: Language, root: string): Promise<SearchIndex> {
  const known = instances.get(language);
  if (known) return known;
  const opening = load(language, root);
  instances.set(language, opening);
  opening.catch(() => {
    instances.delete(language);
    failures += 1;
  });
  return opening;
}

async function load(language: Language, root: string): Promise<SearchIndex> {
  const folder = `${root}pagefind/${language}/`;
  // Browsers remember a module that could not be loaded, and fail at once the next time, unless its address is new.
  const address = `${folder}pagefind.js${failures > 0 ? `?again=${failures}` : ''}`;
  const [module, records] = await Promise.all([
    import(/* @vite-ignore */ address) as Promise<{ createInstance(options: object): PagefindInstance }>,
    countRecords(folder, language),
  ]);
  // The index is small: a worker would cost more to load than it saves.
  const instance = module.createInstance({ basePath: folder, baseUrl: root, ranking, noWorker: true });
  await instance.init();
  return {
    records,
    search: (term, options) => instance.search(term, options),
    filters: () => instance.filters(),
  };
}

async function countRecords(folder: string, language: Language): Promise<number> {
  const response = await fetch(`${folder}pagefind-entry.json`);
  if (!response.ok) throw new Error(`The search index answered ${response.status}.`);
  const entry = (await response.json()) as { languages: Record<string, { page_count: number }> };
  return entry.languages[language]?.page_count ?? 0;
}
