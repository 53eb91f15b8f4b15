import type { Book } from '../library/load-book.ts';
import { chapterSlugs } from '../library/load-book.ts';
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

/** Every diagram of the site once: each has a page of its own, and its SVG and source as files. */
export function diagramCatalogue({ book, dataset }: { book: Book; dataset: Dataset }): CatalogueEntry[] {
  return [...chapterSlugs(book).flatMap((slug) => chapterDiagrams(book, slug)), ...computedDiagrams(dataset)];
}

/** The entry named `id`, or undefined. */
export function diagramById(content: { book: Book; dataset: Dataset }, id: string): CatalogueEntry | undefined {
  return diagramCatalogue(content).find((entry) => entry.id === id);
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

function chapterDiagrams(book: Book, slug: string): CatalogueEntry[] {
  const versions = book.chapters.filter((chapter) => chapter.slug === slug);
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
