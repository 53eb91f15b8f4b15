import type { APIRoute } from 'astro';
import { chartJson } from '../../../publish/open-data/chart-data.ts';
import type { RecordOf } from '../../../schemas/collections.ts';
import { siteContent } from '../../../library/site-content.ts';

export const getStaticPaths = async () =>
  (await siteContent()).dataset.charts.map((chart) => ({ params: { id: chart.id }, props: { chart } }));

/** The values of a chart of several series as JSON, with its title and what it shows. */
export const GET: APIRoute<{ chart: RecordOf<'charts'> }> = async ({ props: { chart } }) =>
  new Response(chartJson(chart, (await siteContent()).dataset), { headers: { 'content-type': 'application/json' } });
