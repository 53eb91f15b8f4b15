import { markdownToMdast, mdxToMdast } from 'satteri';
import type { MarkdownNode } from './markdown-node.ts';

/**
 * How Markdown is parsed; a compiler must be given the same, so that it sees what was checked. Smart
 * punctuation is off: it writes English quotation marks in every language.
 */
export const markdownFeatures = {
  headingAttributes: true,
  smartPunctuation: false,
  gfm: { footnotes: false },
} as const;

/** The tree of an MDX text. @throws Error with line and column where it is not valid. */
export function parseMdx(text: string): MarkdownNode {
  return mdxToMdast(text, { features: markdownFeatures }) as MarkdownNode;
}

/** The tree of a Markdown text without frontmatter: dashes at its beginning are text. */
export function parseMarkdown(text: string): MarkdownNode {
  return markdownToMdast(text, { features: plainFeatures }) as MarkdownNode;
}

/** The features of Markdown without frontmatter. */
export const plainFeatures = { ...markdownFeatures, frontmatter: false } as const;
