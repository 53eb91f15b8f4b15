import { errorAt } from 'checked-content';
import { explainId, isId } from '../schemas/primitives.ts';
import type { Rule } from './rule.ts';

export const headings: Rule = {
  name: 'heading-id',
  check: ({ book }) =>
    book.chapters.flatMap((chapter) => {
      const seen = new Set<string>();
      return chapter.headings.flatMap((heading) => {
        if (heading.id === undefined && heading.holdsBraces) return [];
        if (heading.text === '' && !heading.holdsComponents)
          return [
            errorAt('heading-id', heading, 'The heading has no text.', { help: 'Write it, or remove the line.' }),
          ];
        if (heading.id === undefined)
          return [errorAt('heading-id', heading, `The heading “${heading.text}” has no id.`)];
        if (!isId(heading.id)) return [errorAt('heading-id', heading, explainId('heading id', heading.id))];
        if (heading.depth === 1)
          return [
            errorAt(
              'heading-id',
              heading,
              'A chapter has no first-level heading; its title stands in the frontmatter.',
              { help: 'Use ## for sections.' },
            ),
          ];
        if (seen.has(heading.id))
          return [errorAt('heading-id', heading, `The heading id \`${heading.id}\` is used twice in this chapter.`)];
        seen.add(heading.id);
        return [];
      });
    }),
};
