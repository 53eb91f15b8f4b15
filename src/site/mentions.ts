import { chapterFor, chapterSlugs } from '../library/load-book.ts';
import type { Book } from '../library/load-book.ts';
import type { Language } from '../i18n/languages.ts';
import type { Passage } from '../i18n/passage.ts';
import type { CollectionName } from '../schemas/primitives.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';

export interface Mention {
  readonly path: string;
  readonly title: Passage;
}

/** Chapters and sections in which a component names a record of a collection, each section once. */
export function mentionsOf(book: Book, collection: CollectionName, id: string, language: Language): Mention[] {
  return chapterSlugs(book).flatMap((slug) => {
    const chapter = chapterFor(book, slug, language);
    if (!chapter) return [];
    const sections = [
      ...new Set(
        chapter.components
          .filter((use) => componentNamed(use.name)?.names === collection && use.attributes['id'] === id)
          .map((use) => use.section),
      ),
    ];
    return sections.map((section) => {
      const heading = chapter.headings.find((candidate) => candidate.id === section);
      const title = chapter.frontmatter?.title ?? slug;
      return {
        path: `/chapters/${slug}/${section ? `#${section}` : ''}`,
        title: { text: heading ? `${title}: ${heading.text}` : title, language: chapter.language },
      };
    });
  });
}
