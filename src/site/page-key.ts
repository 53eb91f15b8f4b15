import { createHash, randomUUID } from 'node:crypto';
import { chaptersBySlug, chapterSlugs, chaptersFolder } from '../library/load-book.ts';
import type { Book } from '../library/load-book.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import { digestInputs } from '../output/build-inputs.ts';
import { listedChapters } from './chapter-parts.ts';

/**
 * The key under which a build keeps a finished page: it changes with everything that pages are made of, data,
 * texts, code, packages and settings, and with the `parts` of chapters that this one shows. Chapters are many
 * and change one at a time, so what a page does not show of them must not be among its parts.
 */
export function pageKey(...parts: readonly unknown[]): string {
  return sha256(JSON.stringify([(inputs ??= digestOfInputs()), parts]));
}

/** What pages tell of chapters other than their text: titles, headings, and which records they name where. */
export const outlineOf = digestOf(({ language, slug, frontmatter, headings, components, fences }) => [
  [language, slug, frontmatter],
  headings.map(({ id, depth, text }) => [id, depth, text]),
  components.map(({ name, attributes, section }) => [name, attributes, section]),
  fences.map(({ id, source }) => [id, source]),
]);

/** What every page tells of chapters: the titles in its menu, which are those around the one with the slug `current`. */
export function menuOf(book: Book, current?: string): unknown {
  const { chapters, all } = listedChapters(chapterSlugs(book), current);
  const versions = chaptersBySlug(book);
  const titlesOf = (slug: string) =>
    versions.get(slug)?.map(({ language, frontmatter }) => [language, frontmatter?.title]);
  return [all, chapters.map(({ slug, number }) => [slug, number, titlesOf(slug)])];
}

/** Every word of every chapter. */
export const wordingOf = digestOf(({ language, slug, text }) => [language, slug, text]);

/** A function that returns a name for what `shown` picks of the chapters of a book; made once per book. */
function digestOf(shown: (chapter: ParsedChapter) => unknown): (book: Book) => string {
  const known = new WeakMap<Book['chapters'], string>();
  return ({ chapters }) => {
    const digest = known.get(chapters) ?? sha256(JSON.stringify(chapters.map(shown)));
    known.set(chapters, digest);
    return digest;
  };
}

/** Once per build: its inputs do not change under it. */
let inputs: string | undefined;

/** Of all but chapters. Where it cannot be told, nothing is like it, and every page is made. */
function digestOfInputs(): string {
  return digestInputs(process.cwd(), process.env, chaptersFolder)?.digest ?? randomUUID();
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
