import type { Language } from '../i18n/languages.ts';
import type { CollectionName } from '../schemas/primitives.ts';
import type { Behind } from './behind.ts';
import type { Citations } from './citations.ts';

/** What the components of a chapter's text share while its page is rendered. */
export interface ChapterContext {
  readonly language: Language;
  readonly slug: string;
  readonly citations: Citations;
  /** The number of a section of the text by its id, and of a figure. */
  readonly sectionNumber: (id: string) => string | undefined;
  readonly figureNumber: (id: string) => string | undefined;
  /** Whether a section, '' for the opening, has not followed a change in another language. */
  readonly behind: (id: string) => Behind | undefined;
  /** Whether the chapter names a record for the first time; asked once for each place, in reading order. */
  readonly isFirstUse: (collection: CollectionName, id: string) => boolean;
}

/** Remembers what a chapter has named. */
export function rememberUses(): ChapterContext['isFirstUse'] {
  const used = new Set<string>();
  return (collection, id) => used.size < used.add(`${collection}/${id}`).size;
}

/**
 * Returns the context of the chapter being rendered.
 * @throws Error when a chapter component stands outside a chapter.
 */
export function chapterContext(locals: App.Locals): ChapterContext {
  if (!locals.chapter) throw new Error('Chapter components can only be used inside a chapter.');
  return locals.chapter;
}
