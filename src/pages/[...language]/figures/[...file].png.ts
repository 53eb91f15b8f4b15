import type { APIRoute } from 'astro';
import type { Language } from '../../../i18n/languages.ts';
import { siteContent } from '../../../library/site-content.ts';
import { chartPicture } from '../../../publish/chart-picture.ts';
import { pageAddress } from '../../../site/address.ts';
import { chartPaths } from '../../../site/chart-paths.ts';
import type { ChartOfSite } from '../../../site/charts-of-site.ts';

export const getStaticPaths = async () => chartPaths((await siteContent()).dataset);

/** The chart as a picture for slides and documents. */
export const GET: APIRoute<{ language: Language; chart: ChartOfSite }> = async ({
  props: { language, chart },
  site,
}) => {
  const address = new URL(pageAddress(chart.home, language), site).href;
  return new Response(new Uint8Array(await chartPicture(chart, language, address)), {
    headers: { 'content-type': 'image/png' },
  });
};
