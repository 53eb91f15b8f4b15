import type { HastNode, HastPluginDefinition } from 'satteri';

/** How many letters a line of the text has, and how much of its height each of its notes in the margin takes. */
const lettersInLine = 68;
const linesOfNote = 1.5;

/**
 * Names the paragraphs with more notes than the margin has room for beside them, so that the style can shorten these:
 * else they would stand far below their places and push the following text down.
 */
export const manyNotes: HastPluginDefinition = {
  name: 'many-notes',
  element: {
    filter: ['p'],
    visit: (paragraph, context) => {
      const { letters, components } = contentOf(paragraph.children);
      if (components * linesOfNote > Math.ceil(letters / lettersInLine))
        context.setProperty(paragraph, 'className', ['many-notes']);
    },
  },
};

function contentOf(nodes: readonly HastNode[]): { letters: number; components: number } {
  const all = { letters: 0, components: 0 };
  for (const node of nodes) {
    if (node.type === 'text') all.letters += node.value.length;
    if (node.type === 'mdxJsxTextElement') all.components += 1;
    if (!('children' in node)) continue;
    const within = contentOf(node.children);
    all.letters += within.letters;
    all.components += within.components;
  }
  return all;
}
