import { errorAt, listFiles } from 'checked-content';
import type { Problem, ReaderRule } from 'checked-content';
import type { Rule } from './rule.ts';

/** Every ending that Astro takes for a page in Markdown. */
const markdownFile = /\.(?:md|mdx|markdown|mdown|mkdn|mkd|mdwn)$/i;

/** Markdown among the pages would be compiled as one of them, with whatever stands in it; the build refuses it. */
export const strayMarkdown: Rule = {
  name: 'file-location',
  check: ({ root }) => {
    const links: Problem<ReaderRule>[] = [];
    const stray = listFiles(root, 'src/pages', links)
      .filter((file) => markdownFile.test(file))
      .map((file) =>
        errorAt(
          'file-location',
          { file, line: 1, column: 1 },
          'A Markdown file among the pages would become one of them.',
          {
            help: 'Put a chapter into src/content/chapters, and notes for developers into docs.',
          },
        ),
      );
    return [...links, ...stray];
  },
};
