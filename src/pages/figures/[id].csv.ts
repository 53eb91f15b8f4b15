import type { APIRoute } from 'astro';
import { toCsv } from '../../publish/open-data/csv.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { siteContent } from '../../library/site-content.ts';

export const getStaticPaths = async () =>
  (await siteContent()).dataset.series.map((series) => ({ params: { id: series.id }, props: { series } }));

/** One series as CSV: period, value, source, confidence, further sources that give the same value. */
export const GET: APIRoute<{ series: RecordOf<'series'> }> = ({ props: { series } }) =>
  new Response(
    toCsv(
      ['period', 'value', 'scale', 'unit', 'source', 'confidence', 'also_in'],
      series.points.map((point) => [
        point.period,
        point.value,
        series.scale,
        series.unit,
        point.source,
        point.confidence,
        (point.alsoIn ?? []).join(' '),
      ]),
    ),
    {
      headers: { 'content-type': 'text/csv; charset=utf-8' },
    },
  );
