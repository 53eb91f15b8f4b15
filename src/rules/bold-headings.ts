import { descendants, errorAt, placeOf, proseBlocks, textOf } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import type { Rule } from './rule.ts';

/**
 * A paragraph of bold words alone looks like a heading, and is none for the contents and for voices. In an entry of a list
 * it does not look like one.
 */
export const boldHeadings: Rule = {
  name: 'heading-level',
  check: ({ book }) =>
    book.chapters.flatMap(({ tree, file }) =>
      (tree ? withoutEntries(tree) : []).filter(isBoldAlone).map((block) => {
        const words = textOf(block).trim();
        return errorAt(
          'heading-level',
          placeOf(file, block),
          `\`${words}\` is bold where a heading seems to be meant.`,
          {
            help: `Write it as one, such as ## ${words} {#an-english-id}, in both languages; or set the words in bold within the text that follows.`,
          },
        );
      }),
    ),
};

function withoutEntries(tree: MarkdownNode): MarkdownNode[] {
  const inEntries = new Set(
    [...descendants(tree)].filter(({ type }) => type === 'listItem').flatMap((entry) => [...descendants(entry)]),
  );
  return proseBlocks(tree).filter((block) => !inEntries.has(block));
}

function isBoldAlone({ type, children = [] }: MarkdownNode): boolean {
  const told = children.filter((child) => child.type !== 'text' || (child.value ?? '').trim() !== '');
  return type === 'paragraph' && told.length === 1 && told[0]?.type === 'strong' && textOf(told[0]).trim() !== '';
}
