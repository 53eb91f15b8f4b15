import { plainAttributes } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import type { ChapterComponent, Use } from './component.ts';
import { standingOf } from './standing.ts';
import { componentNamed } from './vocabulary.ts';

/** One way to read a chapter out: what its Markdown becomes, and which reading of a component is asked for. */
export interface Reading {
  /** What a node of Markdown becomes; `inner` is what the nodes in it have become, in order. */
  markdown: (node: MarkdownNode, inner: readonly string[]) => string;
  /** What a chapter writes inside a component. */
  words: (node: MarkdownNode, inner: readonly string[]) => string;
  component: (component: ChapterComponent, use: Use) => string;
}

/** A chapter's place in the book, and the whole of its text. */
export type InBook = Pick<Use, 'language' | 'slug'> & { readonly tree: MarkdownNode | undefined };

/** Reads a node of a chapter out, with everything in it; each component says itself how it reads. */
export function readNode(node: MarkdownNode, chapter: InBook, reading: Reading): string {
  const inner = (node.children ?? []).map((child) => readNode(child, chapter, reading));
  if (!node.type.startsWith('mdxJsx')) return reading.markdown(node, inner);
  const words = reading.words(node, inner);
  const component = componentNamed(node.name);
  if (!component) return words;
  const { language, slug, tree } = chapter;
  const standing = standingOf(node, tree);
  return reading.component(component, { attributes: plainAttributes(node), words, language, slug, standing });
}
