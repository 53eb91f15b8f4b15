import type { HastNode, HastPluginDefinition, HastVisitorContext } from 'satteri';
import { componentNamed } from '../vocabulary/vocabulary.ts';
import { linesOfNotes } from './lines-of-notes.ts';

type Noted = Extract<HastNode, { type: 'mdxJsxTextElement' }>;

/** How many letters the printed words of a component have, about. */
const lettersOfComponent = 9;

/** What components name of which readers find a note in the margin, where it is told first. */
const noted: ReadonlySet<string | undefined> = new Set(['sources', 'value', 'glossary']);

/**
 * Tells each reference, fact and term of a chapter how many lines its note in the margin may have, by where it stands in
 * its paragraph and what else stands there: a note that takes more pushes others away from their places.
 */
export function notesBeside(): HastPluginDefinition {
  const told = new Set<string>();
  return {
    name: 'notes-beside',
    element: {
      filter: ['p', 'li'],
      visit: (block, context) => {
        if (isInBrief(block, context)) return;
        const { letters, notes } = read(block.children);
        const lines = linesOfNotes(
          notes.map(({ at }) => at),
          letters,
        );
        for (const [index, { node }] of notes.entries())
          context.replaceNode(node, {
            ...node,
            attributes: [...node.attributes, { type: 'mdxJsxAttribute', name: 'lines', value: String(lines[index]) }],
          });
      },
    },
  };

  function read(nodes: readonly HastNode[], before = 0): { letters: number; notes: { node: Noted; at: number }[] } {
    let letters = before;
    const notes: { node: Noted; at: number }[] = [];
    for (const node of nodes) {
      if (node.type === 'text') letters += node.value.length;
      // What stands in a block of its own is visited there.
      if (node.type === 'element' && node.tagName === 'p') continue;
      if (node.type === 'mdxJsxTextElement') {
        if (isToldFirst(node)) notes.push({ node, at: letters });
        if (node.children.length === 0) letters += lettersOfComponent;
      }
      if (!('children' in node)) continue;
      const within = read(node.children, letters);
      letters = within.letters;
      notes.push(...within.notes);
    }
    return { letters, notes };
  }

  function isToldFirst({ name, attributes }: Noted): boolean {
    const what = componentNamed(name)?.names;
    const id = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'id')?.value;
    if (!noted.has(what) || typeof id !== 'string' || told.has(`${what} ${id}`)) return false;
    told.add(`${what} ${id}`);
    return true;
  }
}

/** What a chapter tells in brief, and again in its text, has its note there. */
function isInBrief(block: HastNode, context: HastVisitorContext): boolean {
  for (let node: HastNode | undefined = block; node; node = context.parent(node))
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Brief') return true;
  return false;
}
