import type { APIRoute } from 'astro';
import type { RecordOf } from '../../schemas/collections.ts';
import { siteContent } from '../../library/site-content.ts';

export const getStaticPaths = async () =>
  (await siteContent()).dataset.series.map((series) => ({ params: { id: series.id }, props: { series } }));

/** One series as JSON, as in `/data/series.json`. */
export const GET: APIRoute<{ series: RecordOf<'series'> }> = ({ props: { series } }) =>
  new Response(JSON.stringify(series, null, 2), { headers: { 'content-type': 'application/json' } });
