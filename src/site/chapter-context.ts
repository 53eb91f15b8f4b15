import type { Language } from '../i18n/languages.ts';
import type { Citations } from './citations.ts';

/** What the components of a chapter's text share while its page is rendered. */
export interface ChapterContext {
  readonly language: Language;
  readonly slug: string;
  readonly citations: Citations;
}

/**
 * Returns the context of the chapter being rendered.
 * @throws Error when a chapter component stands outside a chapter.
 */
export function chapterContext(locals: App.Locals): ChapterContext {
  if (!locals.chapter) throw new Error('Chapter components can only be used inside a chapter.');
  return locals.chapter;
}
