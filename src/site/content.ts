import { loadBook } from '../book/load-book.ts';
import type { Book } from '../book/load-book.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import type { Dataset } from '../schemas/collections.ts';

// The build runs the check first, so what is read here is known to be good. In the dev server the
// integration clears this memory whenever a content or data file changes.
const memory = globalThis as typeof globalThis & { siteContent?: { dataset: Dataset; book: Book } | undefined };

/** Data and chapters of the site, read once per process. */
export function siteContent(): { dataset: Dataset; book: Book } {
  memory.siteContent ??= { dataset: loadDataset(process.cwd()).dataset, book: loadBook(process.cwd()) };
  return memory.siteContent;
}

/** Forgets what was read, so that the next page sees the files as they are now. */
export function forgetSiteContent(): void {
  memory.siteContent = undefined;
}
