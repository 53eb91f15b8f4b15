import { errorAt, placeOf } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import type { Problem, Rule } from './rule.ts';
import { componentNamed } from '../vocabulary/vocabulary.ts';

/** As many indents leave half of a line of a telephone to the words. */
const mostIndents = 4;

/** Browsers repair what HTML does not allow inside each other, and what comes out is another page. */
export const nesting: Rule = {
  name: 'nesting',
  check: ({ book, guides }) =>
    [...book.chapters, ...guides].flatMap(({ tree, file }) => (tree ? findMisplaced(tree, { file, indents: 0 }) : [])),
};

/** What is wrong with the nodes below `node`; what stands inside a misplaced one is left aside. */
function findMisplaced(node: MarkdownNode, around: Around): Problem[] {
  return (node.children ?? []).flatMap((child) => {
    const indents = around.indents + (indented.has(child.type) ? 1 : 0);
    const explained = indents > mostIndents ? tooManyIndents : explain(child, around);
    if (explained)
      return [errorAt('nesting', placeOf(around.file, child), explained.message, { help: explained.help })];
    const isBlock = Object.hasOwn(namesOfBlocks, child.type);
    return findMisplaced(child, {
      file: around.file,
      indents,
      link: isLink(child) || child.type === 'heading' ? child : around.link,
      block: isBlock ? child : around.block,
    });
  });
}

const indented: ReadonlySet<string> = new Set(['list', 'blockquote']);

const tooManyIndents = {
  message: `This list or quotation stands inside ${mostIndents} others; on a telephone no room is left for its words.`,
  help: `Nest at most ${mostIndents} deep, or say it one after the other.`,
};

function explain(node: MarkdownNode, { link, block }: Around): { message: string; help: string } | undefined {
  const component = componentOf(node);
  if (component?.stands === 'alone' && (node.type === 'mdxJsxTextElement' || link))
    return {
      message: `${nameOf(node)} stands inside ${link ? nameOf(link) : block ? nameOf(block) : 'a sentence'}.`,
      help:
        component.content === 'blocks'
          ? 'Put its opening and its closing tag on lines of their own, between empty lines.'
          : 'Put it on a line of its own, between empty lines.',
    };
  if (!link) return undefined;
  const where = `${nameOf(node).replace(/^a/, 'A')} stands inside ${nameOf(link)}`;
  if (isLink(node))
    return link.type === 'heading'
      ? {
          message: `${where}, which is a link to itself.`,
          help: 'Let the heading say it in plain words, and put this into the text below.',
        }
      : {
          message: `${where}; what can be clicked leads to one place only.`,
          help: 'Put one of them beside the other, or leave one out.',
        };
  // The words of a link in Markdown are nothing else, whatever stands there.
  if (!Object.hasOwn(namesOfBlocks, node.type)) return undefined;
  return {
    message: `${where}, which takes words of one sentence only.`,
    help: `Write it inside a line, as in <${link.name ?? ''} id="…">words</${link.name ?? ''}>.`,
  };
}

/** Whether readers can click on a node. */
function isLink(node: MarkdownNode): boolean {
  return node.type === 'link' || node.type === 'linkReference' || componentOf(node)?.isLink === true;
}

function componentOf({ type, name }: MarkdownNode) {
  return type.startsWith('mdxJsx') ? componentNamed(name) : undefined;
}

const namesOfBlocks: Readonly<Record<string, string>> = {
  paragraph: 'a paragraph',
  heading: 'a heading',
  list: 'a list',
  blockquote: 'a quotation',
  code: 'a block of code',
  table: 'a table',
  tableCell: 'a table cell',
  thematicBreak: 'a line across the page',
};

function nameOf(node: MarkdownNode): string {
  if (componentOf(node)) return `\`<${node.name}>\``;
  return namesOfBlocks[node.type] ?? 'a link';
}

interface Around {
  readonly file: string;
  /** How many lists and quotations stand around. */
  readonly indents: number;
  /** The nearest node around that is a link. */
  readonly link?: MarkdownNode | undefined;
  /** The nearest node around that is a block of Markdown. */
  readonly block?: MarkdownNode | undefined;
}
