import type { LoaderContext } from 'astro/loaders';

/**
 * Makes sure that a collection has a schema which refuses something: without one, whatever stands in the
 * files would reach the pages unseen.
 * @throws Error that names the collection.
 */
export async function refuseMissingSchema(collection: string, parseData: LoaderContext['parseData']): Promise<void> {
  const isRefused = await parseData({ id: 'nothing', data: {} }).then(
    () => false,
    () => true,
  );
  if (!isRefused)
    throw new Error(
      `The collection \`${collection}\` has no schema, or one that takes anything. Give it its schema in src/content.config.ts.`,
    );
}
