import type { Problem } from '../../problems/problem.ts';
import type { Rule } from '../rule.ts';
import { errorAt } from '../rule.ts';
import { valuesIn } from '../values-in.ts';

/** Markdown, HTML and components; an asterisk or an angle bracket alone is a sign like others. */
const markup = /\*\*\S[^*]*\*\*|\]\((?:https?:|\/|#)|<\/?[A-Za-z][^<>]*>|`[^`]+`/;

/** Texts of records and of frontmatter are printed as they are, so signs of Markdown and HTML would be seen. */
export const markupInText: Rule = {
  name: 'unclosed-markup',
  check: ({ book, data }) => [
    ...Object.values(data.dataset)
      .flat()
      .flatMap((record: object) =>
        valuesIn(record).flatMap(({ value, path }) => {
          const found = findMarkup(value);
          return found === undefined ? [] : [problemAt(data.placeOf(record, path), found)];
        }),
      ),
    ...book.chapters.flatMap(({ file, text, frontmatter }) =>
      Object.entries(frontmatter ?? {}).flatMap(([field, value]) => {
        const found = findMarkup(value);
        const line = text.split('\n').findIndex((one) => one.startsWith(`${field}:`)) + 1 || 1;
        return found === undefined ? [] : [problemAt({ file, line, column: 1 }, found)];
      }),
    ),
  ],
};

function findMarkup(value: unknown): string | undefined {
  return typeof value === 'string' ? markup.exec(value)?.[0] : undefined;
}

function problemAt(place: { file: string; line: number; column: number }, found: string): Problem {
  return errorAt(
    'unclosed-markup',
    place,
    `The text holds \`${found.replaceAll('`', 'ˋ')}\`, which would be printed as it is.`,
    {
      help: 'Write plain words: this text is no Markdown.',
    },
  );
}
