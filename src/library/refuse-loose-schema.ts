import type { LoaderContext } from 'astro/loaders';
import type { z } from 'zod';
import { chapterSchema } from '../schemas/chapter.ts';
import { recordSchemas } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/primitives.ts';

/**
 * Makes sure that a collection has its schema, and not a looser one with which whatever stands in the files would
 * reach the pages unseen. A real record is tried with a field that nobody knows, and without each of its fields
 * that the schema in `src/schemas` needs; nothing of that may pass.
 * @param record a valid one as it is written; without one, it is only tried whether anything at all is refused
 * @throws Error that names the collection.
 */
export async function refuseLooseSchema(
  collection: CollectionName | 'chapters',
  parseData: LoaderContext['parseData'],
  record: object | undefined,
): Promise<void> {
  const schema: z.ZodType = collection === 'chapters' ? chapterSchema : recordSchemas[collection];
  const attempts = [
    { data: {}, what: 'a record without fields' },
    ...(record ? [{ data: { ...record, [unknownField]: '' }, what: 'a field that it does not know' }] : []),
    ...neededFields(record ?? {}, schema).map((field) => ({
      data: without(record ?? {}, field),
      what: `a record without \`${field}\``,
    })),
  ];
  for (const { data, what } of attempts) {
    const isRefused = await parseData({ id: 'nothing', data }).then(
      () => false,
      () => true,
    );
    if (!isRefused)
      throw new Error(
        `The collection \`${collection}\` has no schema, or one that takes ${what}. Give it its schema in src/content.config.ts.`,
      );
  }
}

const unknownField = 'aFieldOfNobody';

function neededFields(record: object, schema: z.ZodType): string[] {
  return Object.keys(record).filter((field) => !schema.safeParse(without(record, field)).success);
}

function without(record: object, field: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== field));
}
