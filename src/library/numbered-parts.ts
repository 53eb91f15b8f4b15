import type { Heading } from 'checked-content';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import { chaptersBySlug, chapterSlugs } from './load-book.ts';
import type { Book } from './load-book.ts';
import type { ParsedChapter } from './parse-chapter.ts';

/** A diagram or a chart where a chapter shows it. */
export interface NumberedFigure {
  /** Chapter and place in it, as in `3.2`. */
  readonly number: string;
  readonly slug: string;
  /** Id of the element that links lead to. */
  readonly anchor: string;
}

/** The figures with that id, a chapter's own before those of others. */
export function figuresNamed(book: Book, id: string, slug: string): NumberedFigure[] {
  const named = numberedFigures(book).get(id) ?? [];
  return named.toSorted((a, b) => Number(b.slug === slug) - Number(a.slug === slug));
}

/** Ids of all figures of the book. */
export function figureIds(book: Book): string[] {
  return [...numberedFigures(book).keys()];
}

/** The number of a section, as in `3.2`, or of a part of one, as in `3.2.1`; undefined for what has no id there. */
export function sectionNumber({ headings }: ParsedChapter, chapter: number, id: string): string | undefined {
  const at = headings.findIndex((heading) => heading.id === id);
  const [heading] = headings.slice(at, at + 1);
  if (at < 0 || !heading) return undefined;
  const before = headings.slice(0, at + 1);
  const section = before.filter(({ depth }) => depth === 2).length;
  if (heading.depth === 2) return `${chapter}.${section}`;
  if (heading.depth !== 3) return undefined;
  const sinceSection = before.slice(before.findLastIndex(isSection));
  return `${chapter}.${section}.${sinceSection.filter(({ depth }) => depth === 3).length}`;
}

function isSection({ depth }: Heading): boolean {
  return depth === 2;
}

function numberedFigures(book: Book): ReadonlyMap<string, readonly NumberedFigure[]> {
  const known = numbered.get(book.chapters) ?? numberFigures(book);
  numbered.set(book.chapters, known);
  return known;
}

const numbered = new WeakMap<Book['chapters'], ReadonlyMap<string, readonly NumberedFigure[]>>();

/** All languages of a chapter have the same figures, so that the first one that can be read counts for all. */
function numberFigures(book: Book): Map<string, NumberedFigure[]> {
  const figures = new Map<string, NumberedFigure[]>();
  for (const [index, slug] of chapterSlugs(book).entries()) {
    const versions = chaptersBySlug(book).get(slug) ?? [];
    const original = versions.find(({ tree }) => tree);
    for (const [place, { id, anchor }] of (original ? figuresIn(original) : []).entries())
      figures.set(id, [...(figures.get(id) ?? []), { number: `${index + 1}.${place + 1}`, slug, anchor }]);
  }
  return figures;
}

function figuresIn({ components, fences }: ParsedChapter): { id: string; anchor: string }[] {
  const drawn = fences.map(({ id, line }) => ({ id, line, column: 1, kind: 'diagram' }));
  const shown = components
    .filter(({ name }) => componentNamed(name)?.isFigure)
    .map(({ name, attributes, line, column }) => ({ id: attributes['id'], line, column, kind: name.toLowerCase() }));
  return [...drawn, ...shown]
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .flatMap(({ id, kind }) => (id === undefined ? [] : [{ id, anchor: `${kind}-${id}` }]));
}
