import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { readContent } from './read-content.ts';
import { rereadOnChange } from './reread-on-change.ts';
import { refuseLooseSchema } from './refuse-loose-schema.ts';

/**
 * Brings the chapters into their content collection with the reader that the check uses, so that both
 * understand a file alike. A chapter without a sound frontmatter stays listed, empty: no page is rendered
 * while the check refuses it, and the dev server does not take back what has left its list of modules.
 */
export const chapterLoader: Loader = {
  name: 'chapters',
  load: async (context) => {
    const { config, logger, store, watcher } = context;
    const root = fileURLToPath(config.root);
    const one = readContent(root).book.chapters.find(({ frontmatter }) => frontmatter !== undefined)?.frontmatter;
    await refuseLooseSchema('chapters', (given) => context.parseData(given), one);
    const read = async () => {
      const { chapters } = readContent(root).book;
      const ids = new Set(chapters.map(({ language, slug }) => `${language}/${slug}`));
      for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
      for (const { language, slug, file, text, frontmatter } of chapters) {
        const id = `${language}/${slug}`;
        const data = frontmatter
          ? await context.parseData({ id, data: { ...frontmatter }, filePath: join(root, file) })
          : {};
        store.set({ id, data, filePath: file, digest: context.generateDigest({ text, data }), deferredRender: true });
      }
    };
    await read();
    rereadOnChange({ watcher, logger }, root, 'src/content/chapters', read);
  },
};
