import { chapterFor, chapterSlugs } from '../library/load-book.ts';
import type { Book } from '../library/load-book.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { Language } from '../i18n/languages.ts';
import type { Passage } from '../i18n/passage.ts';
import type { CollectionName } from '../schemas/primitives.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';

export interface Mention {
  readonly path: string;
  readonly title: Passage;
}

/**
 * Chapters and sections in which a component names a record of a collection, or the `value` of a fact, an outage or a
 * series, each section once.
 */
export function mentionsOf(
  book: Book,
  collection: CollectionName | 'value',
  id: string,
  language: Language,
): readonly Mention[] {
  const ofBook = known.get(book.chapters) ?? new Map<Language, ReadonlyMap<string, Mention[]>>();
  known.set(book.chapters, ofBook);
  const mentions = ofBook.get(language) ?? collectMentions(book, language);
  ofBook.set(language, mentions);
  return mentions.get(`${collection} ${id}`) ?? [];
}

/** By book and language; the keys are a collection and an id. */
const known = new WeakMap<Book['chapters'], Map<Language, ReadonlyMap<string, Mention[]>>>();

function collectMentions(book: Book, language: Language): Map<string, Mention[]> {
  const chapters = chapterSlugs(book).flatMap((slug) => chapterFor(book, slug, language) ?? []);
  const uses = Map.groupBy(chapters.flatMap(usesIn), ({ record }) => record);
  return new Map([...uses].map(([record, found]) => [record, found.map(({ mention }) => mention)]));
}

/** The records that a chapter names, once for each section. */
function usesIn(chapter: ParsedChapter): { readonly record: string; readonly mention: Mention }[] {
  const uses = new Map<string, { record: string; mention: Mention }>();
  for (const { name, attributes, section } of chapter.components) {
    const collection = componentNamed(name)?.names;
    const id = attributes['id'];
    if (collection === undefined || id === undefined) continue;
    const record = `${collection} ${id}`;
    const place = `${record} ${section}`;
    if (!uses.has(place)) uses.set(place, { record, mention: mentionIn(chapter, section) });
  }
  return [...uses.values()];
}

/** A chapter, or a section of it, as a place that links lead to. */
export function mentionIn(
  { slug, language, headings, frontmatter }: ParsedChapter,
  section: string | undefined,
): Mention {
  const heading = headings.find((candidate) => candidate.id === section);
  const title = frontmatter?.title ?? slug;
  return {
    path: `/chapters/${slug}/${section ? `#${section}` : ''}`,
    title: { text: heading ? `${title}: ${heading.text}` : title, language },
  };
}
