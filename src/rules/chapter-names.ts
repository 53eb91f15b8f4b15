import { errorAt } from 'checked-content';
import type { Rule } from './rule.ts';

/** Pages of the site that lie beside the chapters, or that servers look for. */
const taken = ['404', 'from'];

/** A chapter named like another page would take its place. */
export const chapterNames: Rule = {
  name: 'file-name',
  check: ({ book }) =>
    book.chapters
      .filter(({ slug }) => taken.includes(slug))
      .map(({ file, slug }) =>
        errorAt(
          'file-name',
          { file, line: 1, column: 1 },
          `No chapter can be named \`${slug}\`: that is a page of the site.`,
          {
            help: 'Name the file after what the chapter is about; its name becomes part of the address.',
          },
        ),
      ),
};
