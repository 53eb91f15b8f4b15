import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { loadBook } from './load-book.ts';

/**
 * Brings the chapters into their content collection with the reader that the check uses, so that both
 * understand a file alike. A chapter that cannot be read is left out; the check says why.
 */
export const chapterLoader: Loader = {
  name: 'chapters',
  load: async ({ config, generateDigest, parseData, store, watcher }) => {
    const root = fileURLToPath(config.root);
    const read = async () => {
      store.clear();
      for (const { language, slug, file, text, frontmatter, tree } of loadBook(root).chapters) {
        if (!frontmatter || !tree) continue;
        const id = `${language}/${slug}`;
        const data = await parseData({ id, data: { ...frontmatter }, filePath: join(root, file) });
        store.set({ id, data, filePath: file, digest: generateDigest(text), deferredRender: true });
      }
    };
    await read();
    let reading = Promise.resolve();
    watcher?.on('all', (_event, path) => {
      if (path.endsWith('.mdx')) reading = reading.then(read);
    });
  },
};
