import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { keepByContent } from '../../cache/keep-by-content.ts';
import { gzipBest } from './gzip-best.ts';
import type { IndexFile } from './index-file.ts';

/**
 * Makes the parts of Pagefind that every search loads smaller: its script is minified, its WebAssembly
 * is compressed by Zopfli. Other files come back as they are. Results are kept by content. The script
 * also learns to fetch by a function of the site.
 */
export async function shrinkEngine(file: IndexFile): Promise<IndexFile> {
  const make = /\bwasm\.[\w-]+\.pagefind$/.test(file.path)
    ? recompress
    : file.path.endsWith('/pagefind.js')
      ? minify
      : undefined;
  if (!make) return file;
  const content = await keepByContent({
    area: 'search',
    content: file.content,
    madeBy: 'src/search/build/shrink-engine.ts',
    make,
  });
  return { ...file, content };
}

async function recompress(engine: Uint8Array): Promise<Uint8Array> {
  return gzipBest(gunzipSync(engine));
}

/**
 * Stands above Pagefind's script, whose own name for fetching it takes. Pagefind tells nobody but the
 * console when a file of the index is missing or broken, so the site fetches for it and knows.
 */
const replaceableFetch =
  'let fetch = (address) => globalThis.fetch(address); export function fetchWith(other) { fetch = other; }\n';

async function minify(script: Uint8Array): Promise<Uint8Array> {
  const { code } = await transform(replaceableFetch + Buffer.from(script).toString(), {
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  return Buffer.from(code);
}
