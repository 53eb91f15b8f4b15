import type { APIRoute } from 'astro';
import { toCsl } from '../open-data/citations.ts';
import { siteContent } from '../site/content.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(siteContent().dataset.sources.map(toCsl), null, 2), {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json' },
  });
