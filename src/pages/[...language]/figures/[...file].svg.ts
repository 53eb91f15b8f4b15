import type { APIRoute } from 'astro';
import type { Language } from '../../../i18n/languages.ts';
import { siteContent } from '../../../library/site-content.ts';
import { chartFile } from '../../../publish/chart-file.ts';
import { pageAddress } from '../../../site/address.ts';
import { chartPaths } from '../../../site/chart-paths.ts';
import type { ChartOfSite } from '../../../site/charts-of-site.ts';

export const getStaticPaths = async () => chartPaths((await siteContent()).dataset);

/** The chart as a file: in the colours of the light theme, with title and address. */
export const GET: APIRoute<{ language: Language; chart: ChartOfSite }> = ({ props: { language, chart }, site }) =>
  new Response(chartFile(chart, language, new URL(pageAddress(chart.home, language), site).href), {
    headers: { 'content-type': 'image/svg+xml; charset=utf-8' },
  });
