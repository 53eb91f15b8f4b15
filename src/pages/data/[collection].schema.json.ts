import type { APIRoute } from 'astro';
import { fileJsonSchema } from '../../schemas/json-schema.ts';
import { collectionNames } from '../../schemas/primitives.ts';
import type { CollectionName } from '../../schemas/primitives.ts';

export const getStaticPaths = () => collectionNames.map((collection) => ({ params: { collection } }));

/** JSON Schema of a collection's JSON file. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(fileJsonSchema(params['collection'] as CollectionName), null, 2), {
    headers: { 'content-type': 'application/schema+json' },
  });
