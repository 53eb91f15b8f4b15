import type { APIRoute } from 'astro';
import { collectionNames } from '../../schemas/primitives.ts';
import type { CollectionName } from '../../schemas/primitives.ts';
import { siteContent } from '../../site/content.ts';

export const getStaticPaths = () => collectionNames.map((collection) => ({ params: { collection } }));

/** All records of a collection, as they are checked. */
export const GET: APIRoute = ({ params }) =>
  new Response(JSON.stringify(siteContent().dataset[params['collection'] as CollectionName], null, 2), {
    headers: { 'content-type': 'application/json' },
  });
