import { chapterSlugs } from '../library/load-book.ts';
import { figuresNamed, sectionNumber } from '../library/numbered-parts.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { SiteContent } from '../library/site-content.ts';
import { rememberUses } from './chapter-context.ts';
import type { ChapterContext } from './chapter-context.ts';
import { Citations } from './citations.ts';
import { sectionBehind } from './behind.ts';

/** What the components of a chapter's text share; made anew for each time that the text is rendered. */
export function beginChapter(chapter: ParsedChapter, content: SiteContent): ChapterContext {
  const { dataset, book } = content;
  const { slug, language } = chapter;
  const number = chapterSlugs(book).indexOf(slug) + 1;
  return {
    // The text speaks its own language, also where it stands in for a missing translation.
    language,
    slug,
    citations: new Citations(chapter, dataset),
    sectionNumber: (id) => sectionNumber(chapter, number, id),
    figureNumber: (id) => figuresNamed(book, id, slug)[0]?.number,
    behind: (id) => sectionBehind(chapter, id, content),
    isFirstUse: rememberUses(),
  };
}
