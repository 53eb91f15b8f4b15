import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { SearchAnswer, SearchOptions } from '../../../src/search/browser/engine.ts';
import type { SearchContent } from '../../../src/search/build/search-content.ts';
import { buildSearchIndex, writeIndexFiles } from '../../../src/search/build/write-index.ts';
import { smallDataset } from '../small-dataset.ts';

/**
 * Builds an index of some records and returns the search over it, which runs here as it does in a browser: the same engine,
 * with files in place of a network.
 */
export async function searchOver(
  records: Parameters<typeof smallDataset>[0],
  content: Partial<SearchContent> = {},
): Promise<{ search: (query: string, options?: Partial<SearchOptions>) => Promise<SearchAnswer>; end: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'search-'));
  const dataset = smallDataset(records);
  const { files } = await buildSearchIndex(
    { dataset, book: { chapters: [], problems: [] }, ...content },
    (path) => path,
  );
  writeIndexFiles(files, folder);
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  const root = `${pathToFileURL(folder).href}/`;
  vi.stubGlobal('document', { querySelector: () => null });
  vi.stubGlobal('location', { href: root });
  vi.stubGlobal('fetch', (address: string) => {
    const path = fileURLToPath(address.replace(/\?.*/, ''));
    return Promise.resolve(
      existsSync(path) ? new Response(new Uint8Array(readFileSync(path))) : new Response('', { status: 404 }),
    );
  });
  // Indexes are remembered by language; each of these is another one.
  vi.resetModules();
  const { search } = await import('../../../src/search/browser/engine.ts');
  return {
    search: (query, options) => search(query, { language: 'en', others: ['de'], root, ...options }),
    end: () => {
      vi.unstubAllGlobals();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
