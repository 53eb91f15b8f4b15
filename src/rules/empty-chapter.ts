import { errorAt } from 'checked-content';
import type { ParsedChapter } from '../library/parse-chapter.ts';
import type { Rule } from './rule.ts';

/** A chapter with fewer words than a paragraph has is a stub, not a chapter. */
const fewestWords = 40;

/** Whether a chapter that could be read says next to nothing. */
export function isEmpty(chapter: ParsedChapter): boolean {
  return chapter.tree !== undefined && chapter.words < fewestWords;
}

export const emptyChapter: Rule = {
  name: 'empty-chapter',
  check: ({ book }) =>
    book.chapters
      .filter(isEmpty)
      .map((chapter) =>
        errorAt(
          'empty-chapter',
          { file: chapter.file, line: 1, column: 1 },
          `The chapter has ${chapter.words} words; it needs at least ${fewestWords}.`,
        ),
      ),
};
