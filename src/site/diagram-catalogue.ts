import type { Book } from '../library/load-book.ts';
import { chapterSlugs } from '../library/load-book.ts';
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { layersPicture } from '../figures/pictures/layers-picture.ts';
import { neighbourhoodPicture } from '../figures/pictures/neighbourhood-picture.ts';
import { providersPicture } from '../figures/pictures/providers-picture.ts';
import type { Dataset } from '../schemas/collections.ts';
import { architectureToday } from './architecture-today.ts';

export interface CatalogueEntry {
  readonly id: string;
  /** Mermaid source for each language; where a translation is missing, the other language's. */
  readonly sources: Readonly<Record<Language, string>>;
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

/** Whether an id is one of a diagram drawn from the graph, of today's data or of any other. */
export function isComputedId(id: string): boolean {
  return /^(?:dependency|path|system)-/.test(id);
}

/** Diagrams drawn from the dependency graph. */
export function computedDiagrams(dataset: Dataset): CatalogueEntry[] {
  const entry = (id: string, home: string, sourceIn: (language: Language) => string | undefined): CatalogueEntry[] => {
    const [en, de] = [sourceIn('en'), sourceIn('de')];
    return en === undefined || de === undefined ? [] : [{ id, home, sources: { en, de } }];
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
      entry(`system-${id}`, `/systems/${id}/`, (language) => neighbourhoodPicture(dataset, id, language)),
    ),
  ];
}

function chapterDiagrams(book: Book, slug: string): CatalogueEntry[] {
  const versions = book.chapters.filter((chapter) => chapter.slug === slug);
  const ids = [...new Set(versions.flatMap((chapter) => chapter.fences.map((fence) => fence.id)))];
  return ids.flatMap((id) => {
    const sourceIn = (language: Language) =>
      versions.find((chapter) => chapter.language === language)?.fences.find((fence) => fence.id === id)?.source;
    const any = languages.map(sourceIn).find((source) => source !== undefined);
    if (id === undefined || any === undefined) return [];
    return [{ id, sources: { en: sourceIn('en') ?? any, de: sourceIn('de') ?? any }, home: `/chapters/${slug}/` }];
  });
}
