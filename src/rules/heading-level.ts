import { descendants, errorAt, headingText, placeOf } from 'checked-content';
import type { Heading } from 'checked-content';
import type { Guide } from '../library/guides.ts';
import type { Problem, Rule } from './rule.ts';

/** Contents, styles and links to sections know three levels; nobody can follow more. */
const deepest = 4;

/** The title of the page is the first level, so its sections begin with the second. */
const levelOfTitle = 1;

export const headingLevel: Rule = {
  name: 'heading-level',
  check: ({ book, guides }) => [
    ...book.chapters.flatMap(({ headings }) => checkLevels(headings)),
    ...guides.flatMap((guide) => checkGuide(guide)),
  ],
};

type LevelOfHeading = Pick<Heading, 'file' | 'line' | 'column' | 'text' | 'depth'>;

function checkLevels(headings: readonly LevelOfHeading[]): Problem[] {
  return headings.flatMap((heading, index) => {
    if (heading.depth > deepest)
      return [
        errorAt(
          'heading-level',
          heading,
          `The heading “${heading.text}” is on level ${heading.depth}; a text has no more than ${deepest}.`,
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
  });
}

/** A guide begins with its title, which stands in its file alone: the page has one of its own. */
function checkGuide({ file, tree }: Guide): Problem[] {
  const headings = [...descendants(tree)]
    .filter(({ type }) => type === 'heading')
    .map((node): LevelOfHeading => {
      return { ...placeOf(file, node), text: headingText(node).trim(), depth: node.depth ?? levelOfTitle };
    });
  const [title, ...others] = headings;
  const sections = title?.depth === levelOfTitle ? others : headings;
  return [
    ...sections
      .filter(({ depth }) => depth === levelOfTitle)
      .map((heading) =>
        errorAt(
          'heading-level',
          heading,
          `The heading “${heading.text}” is a second title, which no page would show.`,
          {
            help: 'Use ## for sections.',
          },
        ),
      ),
    ...checkLevels(sections),
  ];
}
