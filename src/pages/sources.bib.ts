import type { APIRoute } from 'astro';
import { sourcesAsBibtex } from '../publish/open-data/citations.ts';
import { siteContent } from '../library/site-content.ts';

export const GET: APIRoute = async () =>
  new Response(sourcesAsBibtex((await siteContent()).dataset.sources), {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
