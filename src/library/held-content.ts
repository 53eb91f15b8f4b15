import { readContent } from './read-content.ts';
import type { SiteContent } from './site-content.ts';

/**
 * The content that the page being rendered has asked the collections for: for components, and for what is
 * made beside the pages. Components in chapters are loaded apart, and in the dev server would ask collections
 * of yesterday.
 * @throws Error where it is asked for before any page.
 */
export function heldContent(): SiteContent {
  if (!memory.heldContent) throw new Error('The content is asked for before the collections were read.');
  return memory.heldContent;
}

/** Keeps what the collections returned. */
export function holdContent(content: SiteContent): void {
  memory.heldContent = content;
}

/** Data and chapters as the readers understand them: the same object as long as no file is another. */
export function plainContent(root = process.cwd()): SiteContent {
  const read = readContent(root);
  const known = plain.get(read) ?? { dataset: read.data.dataset, book: read.book };
  plain.set(read, known);
  return known;
}

const plain = new WeakMap<object, SiteContent>();

// Pages, chapters and integrations are loaded apart, each with modules of their own; this is what they share.
const memory = globalThis as typeof globalThis & { heldContent?: SiteContent };
