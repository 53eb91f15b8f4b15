import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { transform } from 'esbuild';
import { gzipBest } from './gzip-best.ts';
import type { IndexFile } from './index-file.ts';

const cache = 'node_modules/.cache/built-on-a-rival/search';

/**
 * Makes the parts of Pagefind that every search loads smaller: its script is minified, its WebAssembly
 * is compressed by Zopfli. Other files come back as they are. Results are kept by content.
 */
export async function shrinkEngine(file: IndexFile): Promise<IndexFile> {
  if (/\bwasm\.[\w-]+\.pagefind$/.test(file.path))
    return { ...file, content: await kept(file.content, () => gzipBest(gunzipSync(file.content))) };
  if (file.path.endsWith('/pagefind.js'))
    return { ...file, content: await kept(file.content, () => minify(file.content)) };
  return file;
}

async function minify(script: Uint8Array): Promise<Uint8Array> {
  const { code } = await transform(Buffer.from(script).toString(), { minify: true, format: 'esm', target: 'es2022' });
  return Buffer.from(code);
}

async function kept(content: Uint8Array, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = join(cache, createHash('sha256').update(content).digest('hex').slice(0, 32));
  try {
    return readFileSync(path);
  } catch {
    const made = await make();
    mkdirSync(cache, { recursive: true });
    writeFileSync(path, made);
    return made;
  }
}
