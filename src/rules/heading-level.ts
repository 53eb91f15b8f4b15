import { errorAt } from 'checked-content';
import type { Rule } from './rule.ts';

/** Contents, styles and links to sections know three levels; nobody can follow more. */
const deepest = 4;

/** The title of the chapter is the first level, so its sections begin with the second. */
const levelOfTitle = 1;

export const headingLevel: Rule = {
  name: 'heading-level',
  check: ({ book }) =>
    book.chapters.flatMap(({ headings }) =>
      headings.flatMap((heading, index) => {
        if (heading.depth > deepest)
          return [
            errorAt(
              'heading-level',
              heading,
              `The heading “${heading.text}” is on level ${heading.depth}; a chapter has no more than ${deepest}.`,
              { help: `Begin it with ${'#'.repeat(deepest)}, or say it in a paragraph.` },
            ),
          ];
        const above = headings[index - 1]?.depth ?? levelOfTitle;
        if (heading.depth <= above + 1) return [];
        return [
          errorAt(
            'heading-level',
            heading,
            `The heading “${heading.text}” is on level ${heading.depth}, but the one above it on level ${above}.`,
            { help: `Begin it with ${'#'.repeat(above + 1)}.` },
          ),
        ];
      }),
    ),
};
