import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schemas/primitives.ts';
import { readContent } from './read-content.ts';
import { refuseLooseSchema } from './refuse-loose-schema.ts';

/**
 * Brings the records of a collection in as they are written; what they become is decided by the schema
 * that the collection has. The reader is that of the check. Records that it refuses are left out: no page
 * is rendered while there are any. In the dev server, whose pages ask the reader itself, the collection stays empty:
 * after each change all records would be packed into a module and unpacked again, and nobody would look at them.
 */
export function dataLoader(collection: CollectionName): Loader {
  return {
    name: `data/${collection}`,
    load: async (context) => {
      const { config, store, watcher } = context;
      const raw = readContent(fileURLToPath(config.root)).data.raw[collection];
      await refuseLooseSchema(collection, (given) => context.parseData(given), raw[0]);
      store.clear();
      const isDevServer = watcher !== undefined;
      for (const [index, written] of isDevServer ? [] : raw.entries()) {
        // Dependencies have no id of their own; the place keeps the order of the files.
        const id = String(index).padStart(6, '0');
        const data = await context.parseData({ id, data: written as Record<string, unknown> });
        store.set({ id, data, digest: context.generateDigest(data) });
      }
    },
  };
}
