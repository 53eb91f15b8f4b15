import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Indexes the built pages below `folder` and writes the index to `<folder>/pagefind`, one part per
 * language. Returns the number of pages indexed.
 * @throws Error with Pagefind's own words when a page cannot be indexed.
 */
export async function writeSearchIndex(folder: string): Promise<{ pages: number }> {
  const { index, errors } = await createIndex({ writePlayground: false });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  const added = await index.addDirectory({ path: folder });
  const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  const problems = [...added.errors, ...written.errors];
  await close();
  if (problems.length > 0) throw new Error(`The search index could not be written: ${problems.join('; ')}`);
  return { pages: added.page_count };
}
