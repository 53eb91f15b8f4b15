import { z } from 'zod';
import { chapterSchema } from './chapter.ts';
import { recordSchemas } from './collections.ts';
import { collectionNames } from './primitives.ts';
import type { CollectionName } from './primitives.ts';
import { unitsSchema } from './units.ts';

/** JSON Schema (draft 2020-12) of one record of a collection, as it is written in YAML. */
export function recordJsonSchema(collection: CollectionName): object {
  return z.toJSONSchema(recordSchemas[collection], { io: 'input', unrepresentable: 'any' });
}

/** JSON Schema of a data file: a list of records. */
export function fileJsonSchema(collection: CollectionName): object {
  return z.toJSONSchema(z.array(recordSchemas[collection]), { io: 'input', unrepresentable: 'any' });
}

/** Editor schemas by file name: one for each collection, one for the head of a chapter, one for units. */
export function editorSchemas(): Map<string, string> {
  const print = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;
  return new Map([
    ...collectionNames.map((collection) => [`${collection}.schema.json`, print(fileJsonSchema(collection))] as const),
    ['chapter.schema.json', print(z.toJSONSchema(chapterSchema, { io: 'input' }))],
    ['units.schema.json', print(z.toJSONSchema(unitsSchema, { io: 'input' }))],
  ]);
}
