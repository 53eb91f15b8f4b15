import { descendants, placeOf, valuesIn } from 'checked-content';
import type { MarkdownNode, Place } from 'checked-content';
import type { Site } from '../rule.ts';
import { frontmatterValues } from './frontmatter-values.ts';

export interface WrittenText {
  readonly text: string;
  place: () => Place;
}

/**
 * Every text of the book with its place: the values of all records and of the frontmatter, and of each node of chapters
 * and guides what `textsOf` names.
 */
export function writtenTexts(
  { book, data, guides }: Site,
  textsOf: (node: MarkdownNode) => readonly unknown[],
): WrittenText[] {
  const records = Object.values(data.dataset)
    .flat()
    .flatMap((record: object) =>
      valuesIn(record).map(({ value, path }) => ({ text: value, place: () => data.placeOf(record, path) })),
    );
  const frontmatters = book.chapters.flatMap((chapter) =>
    frontmatterValues(chapter).map(({ value, place }) => ({ text: value, place: () => place })),
  );
  const nodes = [...book.chapters, ...guides].flatMap(({ tree, file }) =>
    [...(tree ? descendants(tree) : [])].flatMap((node) =>
      textsOf(node).map((text) => ({ text, place: () => placeOf(file, node) })),
    ),
  );
  return [...records, ...frontmatters, ...nodes].filter(
    (written): written is WrittenText => typeof written.text === 'string',
  );
}
