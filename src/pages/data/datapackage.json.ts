import type { APIRoute } from 'astro';
import { dataPackage } from '../../publish/open-data/data-package.ts';
import { withBase } from '../../site/address.ts';
import { siteContent } from '../../library/site-content.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(
    JSON.stringify(dataPackage((await siteContent()).dataset, new URL(withBase('/data/'), site).href), null, 2),
    {
      headers: { 'content-type': 'application/json' },
    },
  );
