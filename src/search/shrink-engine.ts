import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { keepByContent } from '../cache/keep-by-content.ts';
import { gzipBest } from './gzip-best.ts';
import type { IndexFile } from './index-file.ts';

/**
 * Makes the parts of Pagefind that every search loads smaller: its script is minified, its WebAssembly
 * is compressed by Zopfli. Other files come back as they are. Results are kept by content.
 */
export async function shrinkEngine(file: IndexFile): Promise<IndexFile> {
  if (/\bwasm\.[\w-]+\.pagefind$/.test(file.path))
    return { ...file, content: await keepByContent('search', file.content, () => gzipBest(gunzipSync(file.content))) };
  if (file.path.endsWith('/pagefind.js'))
    return { ...file, content: await keepByContent('search', file.content, () => minify(file.content)) };
  return file;
}

async function minify(script: Uint8Array): Promise<Uint8Array> {
  const { code } = await transform(Buffer.from(script).toString(), { minify: true, format: 'esm', target: 'es2022' });
  return Buffer.from(code);
}
