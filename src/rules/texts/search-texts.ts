import { descendants, placeOf, rememberByObject, valuesIn } from 'checked-content';
import type { MarkdownNode, Place } from 'checked-content';
import type { ParsedChapter } from '../../library/parse-chapter.ts';
import type { Site } from '../rule.ts';
import { frontmatterValues } from './frontmatter-values.ts';

/** What was found in a text of the book, and where the text stands. */
export interface InText<Found> {
  readonly found: Found;
  place: () => Place;
}

/**
 * Returns what looks for something in every text of the book: in the values of all records and of the frontmatter, and
 * of each node of chapters and guides in what `textsOf` names. No text is looked at twice while it stays as it is.
 */
export function searchTexts<Found>(
  textsOf: (node: MarkdownNode) => readonly unknown[],
  find: (text: string) => Found | undefined,
): (site: Site) => InText<Found>[] {
  const findAll = (texts: readonly unknown[]) =>
    texts.flatMap((text) => (typeof text === 'string' ? (find(text) ?? []) : []));
  const inRecord = rememberByObject((record: object) =>
    valuesIn(record).flatMap(({ value, path }) => findAll([value]).map((found) => ({ found, path }))),
  );
  const inFrontmatter = rememberByObject((chapter: ParsedChapter) =>
    frontmatterValues(chapter).flatMap(({ value, place }) =>
      findAll([value]).map((found) => ({ found, place: () => place })),
    ),
  );
  const inTree = rememberByObject((tree: MarkdownNode) =>
    [...descendants(tree)].flatMap((node) => findAll(textsOf(node)).map((found) => ({ found, node }))),
  );
  return ({ book, data, guides }) => [
    ...Object.values(data.dataset)
      .flat()
      .flatMap((record: object) =>
        inRecord(record).map(({ found, path }) => ({ found, place: () => data.placeOf(record, path) })),
      ),
    ...book.chapters.flatMap(inFrontmatter),
    ...[...book.chapters, ...guides].flatMap(({ tree, file }) =>
      (tree ? inTree(tree) : []).map(({ found, node }) => ({ found, place: () => placeOf(file, node) })),
    ),
  ];
}
