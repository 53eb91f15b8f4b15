import { descendants } from '../../book/markdown-node.ts';
import type { MarkdownNode } from '../../book/markdown-node.ts';
import { placeOf } from '../../book/parse-chapter.ts';
import type { Place, Problem } from '../../problems/problem.ts';
import { frontmatterValues } from '../frontmatter-values.ts';
import type { Rule } from '../rule.ts';
import { errorAt } from '../rule.ts';
import { valuesIn } from '../values-in.ts';

/** Twice the longest words of both languages; what is longer fits no line of a telephone. */
const longest = 80;
const longWord = new RegExp(`[^\\s/-]{${longest + 1},}`);

export const longWords: Rule = {
  name: 'long-word',
  check: ({ book, data, guides }) => [
    ...Object.values(data.dataset)
      .flat()
      .flatMap((record: object) =>
        valuesIn(record).flatMap(({ value, path }) => refuse(value, () => data.placeOf(record, path))),
      ),
    ...book.chapters.flatMap((chapter) =>
      frontmatterValues(chapter).flatMap(({ value, place }) => refuse(value, () => place)),
    ),
    ...[...book.chapters, ...guides].flatMap(({ tree, file }) =>
      tree ? [...descendants(tree)].flatMap((node) => refuse(wordsOf(node), () => placeOf(file, node))) : [],
    ),
  ],
};

/** The words of a node as they are set; code in blocks scrolls, and the frontmatter is read by itself. */
function wordsOf({ type, value }: MarkdownNode): string | undefined {
  return type === 'text' || type === 'inlineCode' ? value : undefined;
}

function refuse(value: unknown, place: () => Place): Problem[] {
  // An address may be as long as it is; it breaks anywhere.
  if (typeof value !== 'string' || /^https?:\S+$/.test(value)) return [];
  const word = longWord.exec(value)?.[0];
  if (word === undefined) return [];
  const shown = `${[...word].slice(0, 20).join('')}…`;
  return [
    errorAt(
      'long-word',
      place(),
      `The word \`${shown.replaceAll('`', 'ˋ')}\` has ${word.length.toLocaleString('en')} characters; at most ${longest} fit a line.`,
    ),
  ];
}
