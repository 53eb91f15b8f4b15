import type { HastNode, HastPluginDefinition } from 'satteri';
import { componentNamed } from '../vocabulary/vocabulary.ts';

/** Elements that Markdown becomes, each with the attributes it may have. */
const elements: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title'],
  blockquote: [],
  br: [],
  code: ['className'],
  del: [],
  em: [],
  h2: ['id'],
  h3: ['id'],
  h4: ['id'],
  hr: [],
  li: [],
  ol: ['start'],
  p: [],
  // Guides let the keyboard reach long lines.
  pre: ['tabIndex'],
  strong: [],
  table: [],
  tbody: [],
  td: ['className'],
  th: ['className'],
  thead: [],
  tr: [],
  ul: [],
};

/**
 * Holds what a chapter or guide has become to a closed list of elements and attributes: the last look before it is
 * turned into a program or a page, so that no feature of the parser brings in what the gate before it does not know.
 */
export const closedOutput: HastPluginDefinition = {
  name: 'closed-output',
  after: (root) => {
    const waiting: HastNode[] = [root];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      const foreign = foreignIn(node);
      if (foreign !== undefined) throw new Error(`The text became ${foreign}, which no page of this site may hold.`);
      if ('children' in node) waiting.push(...node.children);
    }
  },
};

/** The policy of the pages allows no style attributes, so the alignment of table cells becomes a class. */
export const alignedCells: HastPluginDefinition = {
  name: 'aligned-cells',
  element: {
    filter: ['td', 'th'],
    visit: (cell, context) => {
      const style = cell.properties['style'];
      if (style === undefined) return;
      const side = /^text-align: (center|right)$/.exec(style)?.[1];
      const others = Object.entries(cell.properties).filter(([name]) => name !== 'style');
      const classes = side ? { className: [side === 'right' ? 'to-end' : 'to-middle'] } : {};
      context.replaceNode(cell, { ...cell, properties: { ...Object.fromEntries(others), ...classes } });
    },
  },
};

function foreignIn(node: HastNode): string | undefined {
  switch (node.type) {
    case 'root':
    case 'text':
      return undefined;
    case 'element': {
      const allowed = Object.hasOwn(elements, node.tagName) ? elements[node.tagName] : undefined;
      if (!allowed) return `an element ${node.tagName}`;
      const attribute = Object.entries(node.properties).find(
        ([name, value]) => value !== null && value !== undefined && !allowed.includes(name),
      );
      return attribute && `an element ${node.tagName} with ${attribute[0]}`;
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement': {
      if (!componentNamed(node.name)) return `a component ${node.name ?? ''}`;
      const isPlain = node.attributes.every(
        ({ type, value }) => type === 'mdxJsxAttribute' && typeof value === 'string',
      );
      return isPlain ? undefined : `a component ${node.name} with an expression`;
    }
    default:
      return `something (${node.type})`;
  }
}
