import type { APIRoute } from 'astro';
import { toCsv } from '../../publish/open-data/csv.ts';
import { tableOf } from '../../publish/open-data/data-package.ts';
import { collectionNames } from '../../schemas/primitives.ts';
import type { CollectionName } from '../../schemas/primitives.ts';
import { siteContent } from '../../library/site-content.ts';

export const getStaticPaths = () => collectionNames.map((collection) => ({ params: { collection } }));

/** All records of a collection as a flat table. */
export const GET: APIRoute = async ({ params }) => {
  const { columns, rows } = tableOf((await siteContent()).dataset, params['collection'] as CollectionName);
  return new Response(toCsv(columns, rows), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
