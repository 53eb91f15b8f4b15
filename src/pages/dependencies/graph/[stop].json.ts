import type { APIRoute, GetStaticPaths } from 'astro';
import { siteContent } from '../../../library/site-content.ts';
import { portableGraph } from '../../../model/dependency/portable-graph.ts';
import type { Stop } from '../../../site/architecture-stops.ts';
import { architectureStops } from '../../../site/architecture-stops.ts';

export const getStaticPaths = (async () => {
  const { dataset } = await siteContent();
  return architectureStops(dataset).stops.map((stop) => ({ params: { stop: stop.id }, props: { stop } }));
}) satisfies GetStaticPaths;

/** The dependency graph of a day of the past as data. */
export const GET: APIRoute<{ stop: Stop }> = ({ props }) =>
  new Response(JSON.stringify(portableGraph(props.stop.architecture)), {
    headers: { 'content-type': 'application/json' },
  });
