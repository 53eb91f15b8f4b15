import { chapterFor, chapterSlugs } from '../library/load-book.ts';
import type { Book } from '../library/load-book.ts';
import type { Language } from '../i18n/languages.ts';

export interface Mention {
  readonly path: string;
  readonly title: string;
}

/** Chapters and sections in which a component names a record, each section once. */
export function mentionsOf(book: Book, component: string, id: string, language: Language): Mention[] {
  return chapterSlugs(book).flatMap((slug) => {
    const chapter = chapterFor(book, slug, language);
    if (!chapter) return [];
    const sections = [
      ...new Set(
        chapter.components
          .filter((use) => use.name === component && use.attributes['id'] === id)
          .map((use) => use.section),
      ),
    ];
    return sections.map((section) => {
      const heading = chapter.headings.find((candidate) => candidate.id === section);
      const title = chapter.frontmatter?.title ?? slug;
      return {
        path: `/chapters/${slug}/${section ? `#${section}` : ''}`,
        title: heading ? `${title}: ${heading.text}` : title,
      };
    });
  });
}
