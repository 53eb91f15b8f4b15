import type { APIRoute } from 'astro';
import type { Language } from '../../../i18n/languages.ts';
import { siteContent } from '../../../library/site-content.ts';
import { seriesAsMarkdown } from '../../../publish/records-as-markdown/series-as-markdown.ts';
import { recordResponse } from '../../../publish/records-as-markdown/record-response.ts';
import type { RecordOf } from '../../../schemas/collections.ts';
import { recordPaths } from '../../../site/language-paths.ts';

export const getStaticPaths = async () => {
  const { dataset, book } = await siteContent();
  return recordPaths(dataset.series, book);
};

/** A number series as Markdown, for programs and for people who like it plain. */
export const GET: APIRoute<{ language: Language; record: RecordOf<'series'> }> = (context) =>
  recordResponse(seriesAsMarkdown, context);
