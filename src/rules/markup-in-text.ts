import { errorAt, rememberByObject, valuesIn } from 'checked-content';
import type { Problem, Rule } from './rule.ts';
import { frontmatterValues } from './texts/frontmatter-values.ts';

/**
 * Markdown, HTML and components; an asterisk or an angle bracket alone is a sign like others. A bracket
 * before a letter is the beginning of a tag to a browser, wherever the tag ends. A backslash guards a sign
 * in Markdown and in programs; these texts are neither.
 */
const markup =
  /\*\*\S[^*]*\*\*|\]\((?:https?:|\/|#)|<[/!?]?[A-Za-z][^<>]{0,40}>?|<(?:!--|!\[|\?)|`[^`]+`|\\|&(?:#\d+|#x[\da-f]+|[a-z]\w*);/i;

/** Texts of records and of frontmatter are printed as they are, so signs of Markdown and HTML would be seen. */
export const markupInText: Rule = {
  name: 'unclosed-markup',
  check: ({ book, data }) => [
    ...Object.values(data.dataset)
      .flat()
      .flatMap((record: object) =>
        markupIn(record).map(({ path, found }) => problemAt(data.placeOf(record, path), found)),
      ),
    ...book.chapters.flatMap((chapter) =>
      frontmatterValues(chapter).flatMap(({ value, place }) => {
        const found = findMarkup(value);
        return found === undefined ? [] : [problemAt(place, found)];
      }),
    ),
  ],
};

const markupIn = rememberByObject((record: object) =>
  valuesIn(record).flatMap(({ value, path }) => {
    const found = findMarkup(value);
    return found === undefined ? [] : [{ path, found }];
  }),
);

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
