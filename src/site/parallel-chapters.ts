import { chaptersBySlug, chapterSlugs, versionIn } from '../library/load-book.ts';
import type { Book } from '../library/load-book.ts';
import type { Language } from '../i18n/languages.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';

/** Two versions of a chapter, that of the reader's language first. */
export interface ChapterPair {
  readonly own: ParsedChapter;
  readonly other: ParsedChapter;
}

/** The path of the page where a chapter stands in two languages, without language. */
export function parallelPath(slug: string): string {
  return `/parallel/${slug}/`;
}

/**
 * A chapter in the language of the reader and the first other one that it is written in; undefined where it lacks
 * either.
 */
export function chapterPair(book: Book, slug: string, language: Language): ChapterPair | undefined {
  const versions = chaptersBySlug(book).get(slug) ?? [];
  const own = versionIn(versions, language);
  const other = versions.find((version) => version.language !== language);
  return own && other && { own, other };
}

/** The chapters that stand in two languages, in the order of the book. */
export function chapterPairs(book: Book, language: Language): ChapterPair[] {
  return chapterSlugs(book).flatMap((slug) => chapterPair(book, slug, language) ?? []);
}

/** The path of the page that lists them; undefined where there are none. */
export function parallelList(book: Book, language: Language): string | undefined {
  return chapterSlugs(book).some((slug) => chapterPair(book, slug, language)) ? '/parallel/' : undefined;
}

/** A section as it stands in two versions; what one of them lacks is undefined there. */
export interface PairedSection<Section> {
  readonly id: string;
  readonly own: Section | undefined;
  readonly other: Section | undefined;
}

/** The sections of two versions side by side by their ids, in the order of the first; what it lacks comes last. */
export function pairSections<Section extends { readonly id: string }>(
  own: readonly Section[],
  other: readonly Section[],
): PairedSection<Section>[] {
  const ids = new Set([...own, ...other].map(({ id }) => id));
  const named = (sections: readonly Section[], id: string) => sections.find((section) => section.id === id);
  return [...ids].map((id) => ({ id, own: named(own, id), other: named(other, id) }));
}
