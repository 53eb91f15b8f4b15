import type { MarkdownNode } from '../../book/markdown-node.ts';
import { descendants } from '../../book/markdown-node.ts';
import { placeOf } from '../../book/parse-chapter.ts';
import type { Rule } from '../rule.ts';
import { errorAt } from '../rule.ts';

/** A word that the glossary asks to avoid, because the book has another one for the same thing. */
export const termConsistency: Rule = {
  name: 'term-consistency',
  check: ({ book, data }) =>
    book.chapters.flatMap((chapter) => {
      const avoided = data.dataset.glossary.flatMap(({ term, avoid }) =>
        (avoid?.[chapter.language] ?? []).map((word) => ({ word, instead: term[chapter.language] })),
      );
      if (avoided.length === 0 || !chapter.tree) return [];
      return [...descendants(chapter.tree)]
        .filter((node) => node.type === 'text')
        .flatMap((node) =>
          avoided.flatMap(({ word, instead }) => {
            const at = placeOfWord(node, word);
            if (at === undefined) return [];
            const start = placeOf(chapter.file, node);
            return [
              errorAt(
                'term-consistency',
                {
                  file: chapter.file,
                  line: start.line + at.line,
                  column: at.line === 0 ? start.column + at.column : at.column + 1,
                },
                `\`${word}\` is called \`${instead}\` in this book.`,
              ),
            ];
          }),
        );
    }),
};

/** Line and column of a whole word inside a text node, both from 0; undefined where it does not stand there. */
function placeOfWord(node: MarkdownNode, word: string): { line: number; column: number } | undefined {
  const text = node.value ?? '';
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').exec(text);
  if (!found) return undefined;
  const before = text.slice(0, found.index).split('\n');
  return { line: before.length - 1, column: before.at(-1)?.length ?? 0 };
}
