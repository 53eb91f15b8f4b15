import type { APIRoute } from 'astro';
import { collectionNames } from '../../schemas/primitives.ts';
import type { CollectionName } from '../../schemas/primitives.ts';
import { siteContent } from '../../library/site-content.ts';

export const getStaticPaths = () => collectionNames.map((collection) => ({ params: { collection } }));

/** All records of a collection, as they are checked. */
export const GET: APIRoute = async ({ params }) =>
  new Response(JSON.stringify((await siteContent()).dataset[params['collection'] as CollectionName], null, 2), {
    headers: { 'content-type': 'application/json' },
  });
