import type { APIRoute } from 'astro';
import { chartCsv } from '../../../publish/open-data/chart-data.ts';
import type { RecordOf } from '../../../schemas/collections.ts';
import { siteContent } from '../../../library/site-content.ts';

export const getStaticPaths = async () =>
  (await siteContent()).dataset.charts.map((chart) => ({ params: { id: chart.id }, props: { chart } }));

/** The values of a chart of several series as CSV, a row for each. */
export const GET: APIRoute<{ chart: RecordOf<'charts'> }> = async ({ props: { chart } }) =>
  new Response(chartCsv(chart, (await siteContent()).dataset), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
