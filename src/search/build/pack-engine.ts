import { gunzipSync } from 'node:zlib';
import type * as zopfli from '@gfx/zopfli';
import { keepByContent } from '../../cache/keep-by-content.ts';
import type { IndexFile } from './index-file.ts';

/**
 * Returns Pagefind's engine packed more tightly, by a search for the shortest of all ways to write it; it is most of what
 * a first search loads. Other files are returned as they are.
 */
export async function packEngine(file: IndexFile): Promise<IndexFile> {
  if (!/\/wasm\.\w+\.pagefind$/.test(file.path)) return file;
  const content = await keepByContent({
    area: 'search',
    content: file.content,
    madeBy: 'src/search/build/pack-engine.ts',
    make: (packed) => packTightly(gunzipSync(packed)),
  });
  return { ...file, content };
}

async function packTightly(content: Uint8Array): Promise<Uint8Array> {
  const { gzip } = await importAlone();
  return new Promise((resolve, reject) => {
    gzip(content, {}, (error, packed) => {
      if (error) reject(error);
      else resolve(packed);
    });
  });
}

/** Once imported, the package would answer every error of the build, with all of its own text. */
async function importAlone(): Promise<typeof zopfli> {
  const events = ['uncaughtException', 'unhandledRejection'] as const;
  const own = events.map((event) => new Set(process.listeners(event as 'uncaughtException')));
  const imported = await import('@gfx/zopfli');
  for (const [index, event] of events.entries())
    for (const listener of process.listeners(event as 'uncaughtException'))
      if (!own[index]?.has(listener)) process.removeListener(event, listener);
  return imported;
}
