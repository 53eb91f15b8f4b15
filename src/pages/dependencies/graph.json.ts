import type { APIRoute } from 'astro';
import { portableGraph } from '../../model/dependency/portable-graph.ts';
import { architectureToday } from '../../site/architecture-today.ts';
import { siteContent } from '../../library/site-content.ts';

/** The dependency graph of the latest day as data. */
export const GET: APIRoute = async () =>
  new Response(JSON.stringify(portableGraph(architectureToday((await siteContent()).dataset))), {
    headers: { 'content-type': 'application/json' },
  });
