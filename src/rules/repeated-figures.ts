import { errorAt } from 'checked-content';
import type { Place } from 'checked-content';
import { versionIn } from '../library/load-book.ts';
import type { Book } from '../library/load-book.ts';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { Problem, Rule } from './rule.ts';
import { isComputedId } from '../site/diagram-catalogue.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';

/** Charts and diagrams carry ids, their own and those of their parts, so a page can show each of them once. */
export const repeatedFigures: Rule = {
  name: 'duplicate-id',
  check: ({ book }) => book.chapters.flatMap((chapter) => findRepeated(figuresIn(chapter, book))),
};

function findRepeated(figures: readonly Figure[]): Problem[] {
  return figures.flatMap((figure, index) => {
    const first = figures
      .slice(0, index)
      .find(({ kind, id, source }) => (kind === figure.kind && id === figure.id) || isSame(source, figure.source));
    // Two fences of one id are reported as such, with all places where the id stands.
    if (!first || (figure.isFence && first.isFence && first.id === figure.id)) return [];
    const what =
      first.id === figure.id
        ? `The ${figure.kind} \`${figure.id}\` is shown twice in this chapter`
        : `The diagram \`${figure.id}\` is the same as \`${first.id}\``;
    return [
      errorAt('duplicate-id', figure.place, `${what}; the first is in line ${first.place.line}.`, {
        help: 'Show it once, and speak of it where it is needed again.',
      }),
    ];
  });
}

/** The ids inside a diagram are made of its source. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.trim() === other?.trim();
}

/** All figures of a chapter, in reading order. */
function figuresIn(chapter: ParsedChapter, book: Book): Figure[] {
  const drawn = chapter.fences.flatMap(({ file, line, column, id, source }): Figure[] =>
    // What bears the name of a diagram drawn from the data is reported as that.
    id === undefined || isComputedId(id)
      ? []
      : [{ kind: 'diagram', id, source, isFence: true, place: { file, line: line - 1, column } }],
  );
  const named = chapter.components.flatMap((use): Figure[] => {
    const id = use.attributes['id'];
    const component = componentNamed(use.name);
    if (id === undefined || !component?.isFigure) return [];
    const source = component.names === 'diagram' ? sourceOf(id, chapter, book) : undefined;
    return [{ kind: use.name.toLowerCase(), id, source, isFence: false, place: use }];
  });
  return [...drawn, ...named].toSorted((a, b) => a.place.line - b.place.line);
}

/** Source of a chapter's diagram in the language of `chapter`, where it has one. */
function sourceOf(id: string, { language }: ParsedChapter, book: Book): string | undefined {
  const homes = book.chapters.filter(({ fences }) => fences.some((fence) => fence.id === id));
  return (versionIn(homes, language) ?? homes[0])?.fences.find((fence) => fence.id === id)?.source;
}

interface Figure {
  /** What a person calls it: diagram, chart. */
  readonly kind: string;
  readonly id: string;
  /** Source of a diagram that is not drawn from the data. */
  readonly source?: string | undefined;
  readonly isFence: boolean;
  readonly place: Place;
}
