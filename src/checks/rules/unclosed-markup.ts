import { descendants } from '../../book/markdown-node.ts';
import type { MarkdownNode } from '../../book/markdown-node.ts';
import type { Rule } from '../rule.ts';
import { errorAt } from '../rule.ts';

/** Signs that Markdown leaves in the text when nothing closes them, with what they would have begun. */
const leftovers: readonly { readonly sign: RegExp; readonly what: string }[] = [
  { sign: /(?<!\\)\*\*(?=[^\s*])|(?<=[^\s*\\])\*\*/u, what: 'Bold text' },
  { sign: /(?<![\\\p{L}\p{N}])__(?=[^\s_])/u, what: 'Bold text' },
  { sign: /(?<![\\\p{L}\p{N}*])\*(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?])\*(?![\p{L}\p{N}*])/u, what: 'Emphasis' },
  { sign: /(?<!\\)\]\(/u, what: 'A link' },
  { sign: /(?<!\\)`/u, what: 'Code' },
];

export const unclosedMarkup: Rule = {
  name: 'unclosed-markup',
  check: ({ book }) =>
    book.chapters.flatMap((chapter) =>
      chapter.tree ? textsIn(chapter.tree).flatMap((node) => checkText(node, chapter.file, chapter.text)) : [],
    ),
};

/** Pieces of plain text; the address that is its own text is none. */
function textsIn(tree: MarkdownNode): MarkdownNode[] {
  return [...descendants(tree)].flatMap((node) =>
    node.type === 'link' ? [] : (node.children ?? []).filter(({ type }) => type === 'text'),
  );
}

function checkText(node: MarkdownNode, file: string, text: string) {
  if (!node.position) return [];
  const { start, end } = node.position;
  // The text as written: in the tree a sign with a backslash looks like one without.
  const source = text.slice(start.offset, end.offset);
  for (const { sign, what } of leftovers) {
    const index = source.search(sign);
    if (index < 0) continue;
    const before = source.slice(0, index).split('\n');
    const last = (before.at(-1) ?? '').length;
    const place = {
      file,
      line: start.line + before.length - 1,
      column: before.length === 1 ? start.column + last : last + 1,
    };
    const shown = source.slice(index, index + 2).trim();
    return [errorAt('unclosed-markup', place, `${what} is opened or closed here with \`${shown}\`, but not both.`)];
  }
  return [];
}
