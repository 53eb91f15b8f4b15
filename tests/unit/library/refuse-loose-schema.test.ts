import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readContent } from '../../../src/library/read-content.ts';
import { refuseLooseSchema } from '../../../src/library/refuse-loose-schema.ts';
import { chapterSchema } from '../../../src/schemas/chapter.ts';
import { recordSchemas } from '../../../src/schemas/collections.ts';
import { collectionNames } from '../../../src/schemas/primitives.ts';

const { data, book } = readContent('tests/fixtures/valid-site');
const collections = [
  ...collectionNames.map((name) => [name, recordSchemas[name] as z.ZodType, data.raw[name][0]] as const),
  ['chapters', chapterSchema as z.ZodType, book.chapters[0]?.frontmatter] as const,
] as const;

/** As a collection with this schema reads what its loader hands to it. */
function tryWith(name: (typeof collections)[number][0], schema: z.ZodType, record: object | undefined): Promise<void> {
  return refuseLooseSchema(name, ({ data: given }) => schema.parseAsync(given) as Promise<typeof given>, record);
}

describe.each(collections)('the collection %s', (name, schema, record = {}) => {
  const fields = Object.keys(record);

  it('is let through with its own schema', async () => {
    expect(fields).not.toEqual([]);
    await expect(tryWith(name, schema, record)).resolves.toBeUndefined();
  });

  it.each([
    ['takes anything', z.any()],
    ['knows one field and takes all others', z.looseObject({ [fields[0] ?? '']: z.string() })],
    ['knows one field and leaves out all others', z.object({ [fields[0] ?? '']: z.string() })],
    ['knows all fields and needs the first only', z.strictObject(anyOf(fields))],
    ['is its own and takes other fields', z.intersection(z.looseObject({}), looser(schema, fields))],
  ])('is stopped with a schema that %s, by its name', async (_what, loose) => {
    await expect(tryWith(name, loose, record)).rejects.toThrow(
      new RegExp(`^The collection \`${name}\` has no schema, or one that takes `),
    );
  });
});

it('a collection without records is stopped where it takes anything', async () => {
  await expect(tryWith('claims', recordSchemas.claims, undefined)).resolves.toBeUndefined();
  await expect(tryWith('claims', z.any(), undefined)).rejects.toThrow('takes a record without fields');
});

/** Every field, with any value; only the first must be there. */
function anyOf([first = '', ...others]: readonly string[]): Record<string, z.ZodType> {
  return { [first]: z.string(), ...Object.fromEntries(others.map((field) => [field, z.any().optional()])) };
}

/** The schema, blind to what it does not know. */
function looser(schema: z.ZodType, fields: readonly string[]): z.ZodType {
  return z.any().refine((value: object) => {
    const known = Object.entries(value).filter(([field]) => fields.includes(field));
    return schema.safeParse(Object.fromEntries(known)).success;
  });
}
