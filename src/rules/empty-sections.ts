import { errorAt, placeOf } from 'checked-content';
import type { Rule } from './rule.ts';

/** A heading with nothing below it promises what does not come. */
export const emptySections: Rule = {
  name: 'empty-section',
  check: ({ book }) =>
    book.chapters.flatMap(({ tree, file }) => {
      const blocks = tree?.children ?? [];
      return blocks.flatMap((block, at) => {
        const next = blocks[at + 1];
        const isEmpty =
          block.type === 'heading' && (!next || (next.type === 'heading' && (next.depth ?? 0) <= (block.depth ?? 0)));
        return isEmpty ? [errorAt('empty-section', placeOf(file, block), 'Nothing stands below this heading.')] : [];
      });
    }),
};
