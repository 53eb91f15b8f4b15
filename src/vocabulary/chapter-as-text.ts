import type { MarkdownNode } from 'checked-content';
import type { Dataset } from '../schemas/collections.ts';
import type { InBook } from './read-chapter.ts';
import { readNode } from './read-chapter.ts';

/** A node of a chapter as a reader hears it: numbers and names filled in from the data, blocks of code left out. */
export function nodeAsText(node: MarkdownNode, chapter: InBook, dataset: Dataset): string {
  return readNode(node, chapter, {
    markdown: printMarkdown,
    words: (_node, inner) => inner.join(''),
    component: (component, use) => component.asText(use, dataset),
  });
}

/** How many words a reader of a chapter reads, those that components print among them. */
export function countWords(chapter: InBook, dataset: Dataset): number {
  const text = chapter.tree ? nodeAsText(chapter.tree, chapter, dataset) : '';
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function printMarkdown({ type, value }: MarkdownNode, inner: readonly string[]): string {
  if (type === 'text' || type === 'inlineCode') return value ?? '';
  if (type === 'yaml' || type === 'code') return '';
  return blocks.has(type) ? `${inner.join('')} ` : inner.join('');
}

const blocks: ReadonlySet<string> = new Set(['paragraph', 'listItem', 'tableCell', 'heading']);
