import type { APIRoute } from 'astro';
import { toCsl } from '../publish/open-data/citations.ts';
import { siteContent } from '../library/site-content.ts';

export const GET: APIRoute = async () =>
  new Response(JSON.stringify((await siteContent()).dataset.sources.map(toCsl), null, 2), {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json' },
  });
