import { errorAt, placeOf, proseBlocks, textOf } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import type { Rule } from './rule.ts';

/** A paragraph of bold words alone looks like a heading, and is none for the contents and for voices. */
export const boldHeadings: Rule = {
  name: 'heading-level',
  check: ({ book }) =>
    book.chapters.flatMap(({ tree, file }) =>
      (tree ? proseBlocks(tree) : []).filter(isBoldAlone).map((block) => {
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

function isBoldAlone({ type, children = [] }: MarkdownNode): boolean {
  const told = children.filter((child) => child.type !== 'text' || (child.value ?? '').trim() !== '');
  return type === 'paragraph' && told.length === 1 && told[0]?.type === 'strong' && textOf(told[0]).trim() !== '';
}
