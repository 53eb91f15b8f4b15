import type { APIRoute } from 'astro';
import { sourcesAsBibtex } from '../open-data/citations.ts';
import { siteContent } from '../site/content.ts';

export const GET: APIRoute = () =>
  new Response(sourcesAsBibtex(siteContent().dataset.sources), {
    headers: { 'content-type': 'application/x-bibtex; charset=utf-8' },
  });
