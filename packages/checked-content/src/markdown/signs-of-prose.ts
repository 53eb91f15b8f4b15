import { placeIn } from '../text/place-in.ts';
import type { TextFile } from '../text/read-text.ts';
import type { WrittenSign } from '../text/written-sign.ts';
import { descendants } from './markdown-node.ts';
import type { MarkdownNode } from './markdown-node.ts';

/** The paragraphs, headings and cells of a tree: whatever holds text and not blocks. */
export function proseBlocks(tree: MarkdownNode): MarkdownNode[] {
  return holdsText(tree) ? [tree] : (tree.children ?? []).flatMap(proseBlocks);
}

function holdsText({ children = [] }: MarkdownNode): boolean {
  return children.some(({ type }) => inline.has(type));
}

const inline: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'link',
  'linkReference',
  'mdxJsxTextElement',
]);

/** What stands in the prose of a block for code, a picture or what a component prints. */
export const noText = '\uFFFC';

/** The text of a block as it is read, with `noText` for what is none. */
export function proseOf({ type, value = '', children = [] }: MarkdownNode): string {
  if (children.length > 0) return children.map(proseOf).join('');
  return type === 'text' ? value : type === 'break' ? '\n' : noText;
}

/** Nodes without others in them: pieces of text, and what stands between them. */
function textNodes(block: MarkdownNode): MarkdownNode[] {
  return [...descendants(block)].filter(({ children = [] }) => children.length === 0);
}

/** The signs of the text of a block, each as it is written; spaces at the beginning of further lines are among them. */
export function signsOfProse(block: MarkdownNode, { file, text }: TextFile): WrittenSign[] {
  return textNodes(block).flatMap(({ type, position }) => {
    if (type !== 'text' || !position) return [];
    const { start, end } = position;
    const source = text.slice(start.offset, end.offset);
    return [...source.matchAll(written)].map(({ 0: sign, index }) => ({
      file,
      ...placeIn(source, index, start),
      sign: signOf(sign),
      written: sign,
    }));
  });
}

/** A backslash guards a sign, and an entity stands for one. */
const written = /\\[!-/:-@[-`{-~]|&(?:#\d+|#x[\da-f]+|\w+);|[^]/giu;

function signOf(source: string): string {
  if (source.length < 2) return source;
  return source.startsWith('\\') ? source.slice(1) : (entities[source.toLowerCase()] ?? source);
}

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#x22;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
};
