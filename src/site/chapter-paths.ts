import type { Book } from '../library/load-book.ts';
import { chapterIllustration, chaptersBySlug } from '../library/load-book.ts';
import { lastChange } from '../library/last-change.ts';
import { figuresNamed } from '../library/numbered-parts.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import { languagePaths } from './language-paths.ts';
import { chapterPair } from './parallel-chapters.ts';
import { menuOf, pageKey } from './page-key.ts';

/**
 * Static paths of every chapter in every language, kept until data or code change, or one of its versions, or
 * what it tells of the others: its number, and titles and drawings of those before and after it.
 */
export function chapterPaths(book: Book) {
  const chapters = [...chaptersBySlug(book)];
  const seenFrom = (slug: string | undefined) => (slug === undefined ? undefined : chapterIllustration(book, slug));
  return chapters.flatMap(([slug, versions], place) => {
    const texts = versions.map(({ language, text, file }) => [language, text, lastChange(file)]);
    const others = [chapters[place - 1], chapters[place + 1]].map((other) => [other?.[0], seenFrom(other?.[0])]);
    const figures = versions.flatMap(({ components }) =>
      components
        .filter(({ name }) => componentNamed(name)?.names === 'figure')
        .map(({ attributes }) => attributes['id']),
    );
    const numbers = figures.map((id) => [id, id && figuresNamed(book, id, slug)[0]]);
    const cacheKey = pageKey(place, texts, others, numbers, menuOf(book, slug));
    return languagePaths().map(({ params, props }) => ({
      params: { ...params, slug },
      props: { ...props, slug },
      cacheKey,
    }));
  });
}

/** Of these, those of chapters that have another version to stand beside. */
export function parallelPaths(book: Book) {
  return chapterPaths(book).filter(({ props: { slug, language } }) => chapterPair(book, slug, language));
}
