import { chaptersBySlug } from '../library/load-book.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { SiteContent } from '../library/site-content.ts';
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { layersPicture } from '../figures/pictures/layers-picture.ts';
import { neighbourhoodPicture } from '../figures/pictures/neighbourhood-picture.ts';
import { providersPicture } from '../figures/pictures/providers-picture.ts';
import type { Passage } from '../i18n/passage.ts';
import type { Dataset } from '../schemas/collections.ts';
import { architectureToday } from './architecture-today.ts';
import { recordPath } from '../schemas/traits.ts';

export interface CatalogueEntry {
  readonly id: string;
  /** Mermaid source in each language that has one, the default first. */
  readonly sources: ReadonlyMap<Language, string>;
  /** Path of the page that the diagram belongs to, without language. */
  readonly home: string;
}

/**
 * Every diagram of the site once: each has a page of its own, and its SVG and source as files. Made once per
 * content.
 */
export function diagramCatalogue(content: SiteContent): readonly CatalogueEntry[] {
  const known = catalogues.get(content) ?? collect(content);
  catalogues.set(content, known);
  return known;
}

/** The entry named `id`, or undefined. */
export function diagramById(content: SiteContent, id: string): CatalogueEntry | undefined {
  return diagramCatalogue(content).find((entry) => entry.id === id);
}

const catalogues = new WeakMap<SiteContent, readonly CatalogueEntry[]>();

function collect({ book, dataset }: SiteContent): CatalogueEntry[] {
  const ofChapters = [...chaptersBySlug(book)].flatMap(([slug, versions]) => chapterDiagrams(slug, versions));
  return [...ofChapters, ...computedDiagrams(dataset)];
}

/** The source for readers of `language`, with the language of its words: the first one where there is no translation. */
export function versionFor({ sources }: CatalogueEntry, language: Language): Passage {
  const [first = ['', ''] as const] = sources;
  const own = sources.get(language);
  return own === undefined ? { text: first[1], language: first[0] } : { text: own, language };
}

/** Whether an id is one of a diagram drawn from the graph, of today's data or of any other. */
export function isComputedId(id: string): boolean {
  return /^(?:dependency|path|system)-/.test(id);
}

/** Diagrams drawn from the dependency graph. */
export function computedDiagrams(dataset: Dataset): CatalogueEntry[] {
  const entry = (id: string, home: string, drawIn: (language: Language) => Passage | undefined): CatalogueEntry[] => {
    const sources = sourcesIn((language) => {
      const drawn = drawIn(language);
      return drawn?.language === language ? drawn.text : undefined;
    });
    return sources.size === 0 ? [] : [{ id, home, sources }];
  };
  return [
    ...entry('dependency-layers', '/dependencies/', (language) =>
      layersPicture(dataset, architectureToday(dataset), language),
    ),
    ...entry('dependency-providers', '/dependencies/', (language) =>
      providersPicture(dataset, architectureToday(dataset), language),
    ),
    ...dataset.capabilities.flatMap(({ id }) =>
      entry(`path-${id}`, '/dependencies/', (language) =>
        layersPicture(dataset, architectureToday(dataset), language, id),
      ),
    ),
    ...dataset.systems.flatMap(({ id }) =>
      entry(`system-${id}`, recordPath('systems', id), (language) => neighbourhoodPicture(dataset, id, language)),
    ),
  ];
}

function chapterDiagrams(slug: string, versions: readonly ParsedChapter[]): CatalogueEntry[] {
  const ids = [...new Set(versions.flatMap((chapter) => chapter.fences.map((fence) => fence.id)))];
  return ids.flatMap((id) => {
    const sourceIn = (language: Language) =>
      versions.find((chapter) => chapter.language === language)?.fences.find((fence) => fence.id === id)?.source;
    return id === undefined ? [] : [{ id, sources: sourcesIn(sourceIn), home: `/chapters/${slug}/` }];
  });
}

function sourcesIn(sourceIn: (language: Language) => string | undefined): Map<Language, string> {
  return new Map(
    languages.flatMap((language): [Language, string][] => {
      const source = sourceIn(language);
      return source === undefined ? [] : [[language, source]];
    }),
  );
}
