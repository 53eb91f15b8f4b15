import { transform } from 'esbuild';
import type { IndexFile } from './index-file.ts';

/**
 * Returns Pagefind's script minified, able to fetch by a function of the site, and without a word to the console: what
 * goes wrong the site tells its readers. Other files are returned as they are.
 */
export async function prepareScript(file: IndexFile): Promise<IndexFile> {
  if (!file.path.endsWith('/pagefind.js')) return file;
  const { code } = await transform(replaceableFetch + Buffer.from(file.content).toString(), {
    minify: true,
    drop: ['console'],
    format: 'esm',
    target: 'es2022',
  });
  return { ...file, content: Buffer.from(code) };
}

/**
 * Stands above Pagefind's script, whose own name for fetching it takes. Pagefind tells no
 * caller when a file of the index is missing or broken, so the site fetches for it and knows.
 */
const replaceableFetch =
  'let fetch = (address) => globalThis.fetch(address); export function fetchWith(other) { fetch = other; }\n';
