import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../schemas/primitives.ts';
import { readContent } from './read-content.ts';
import { rereadOnChange } from './reread-on-change.ts';
import { refuseLooseSchema } from './refuse-loose-schema.ts';

/**
 * Brings the records of a collection in as they are written; what they become is decided by the schema
 * that the collection has. The reader is that of the check. Records that it refuses are left out: no page
 * is rendered while there are any.
 */
export function dataLoader(collection: CollectionName): Loader {
  return {
    name: `data/${collection}`,
    load: async (context) => {
      const { config, logger, store, watcher } = context;
      const root = fileURLToPath(config.root);
      const [one] = readContent(root).data.raw[collection];
      await refuseLooseSchema(collection, (given) => context.parseData(given), one);
      const read = async () => {
        const { data } = readContent(root);
        store.clear();
        for (const [index, raw] of data.raw[collection].entries()) {
          // Dependencies have no id of their own; the place keeps the order of the files.
          const id = String(index).padStart(6, '0');
          const record = await context.parseData({ id, data: raw as Record<string, unknown> });
          store.set({ id, data: record, digest: context.generateDigest(record) });
        }
      };
      await read();
      rereadOnChange({ watcher, logger }, root, 'src/data', read);
    },
  };
}
