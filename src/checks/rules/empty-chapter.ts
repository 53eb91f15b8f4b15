import type { Rule } from '../rule.ts';
import { errorAt } from '../rule.ts';

/** A chapter with fewer words than a paragraph has is a stub, not a chapter. */
const fewestWords = 40;

export const emptyChapter: Rule = {
  name: 'empty-chapter',
  check: ({ book }) =>
    book.chapters
      .filter((chapter) => chapter.tree && chapter.words < fewestWords)
      .map((chapter) =>
        errorAt(
          'empty-chapter',
          { file: chapter.file, line: 1, column: 1 },
          `The chapter has ${chapter.words} words; it needs at least ${fewestWords}.`,
        ),
      ),
};
