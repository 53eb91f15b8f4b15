import type { Book } from '../library/load-book.ts';
import { chapterIllustration, chaptersBySlug } from '../library/load-book.ts';
import { languagePaths } from './language-paths.ts';
import { menuOf, pageKey } from './page-key.ts';

/**
 * Static paths of every chapter in every language, kept until data or code change, or one of its versions, or
 * what it tells of the others: its number, and titles and drawings of those before and after it.
 */
export function chapterPaths(book: Book) {
  const chapters = [...chaptersBySlug(book)];
  const seenFrom = (slug: string | undefined) => (slug === undefined ? undefined : chapterIllustration(book, slug));
  return chapters.flatMap(([slug, versions], place) => {
    const texts = versions.map(({ language, text }) => [language, text]);
    const others = [chapters[place - 1], chapters[place + 1]].map((other) => [other?.[0], seenFrom(other?.[0])]);
    const cacheKey = pageKey(place, texts, others, menuOf(book, slug));
    return languagePaths().map(({ params, props }) => ({
      params: { ...params, slug },
      props: { ...props, slug },
      cacheKey,
    }));
  });
}
