import type { Language } from '../../i18n/languages.ts';
import { siteContent } from '../../library/site-content.ts';
import { pageAddress } from '../../site/address.ts';
import type { RecordEdition } from './record-edition.ts';

/** The Markdown of a record, as an endpoint answers with it. */
export async function recordResponse<Record>(
  write: (record: Record, edition: RecordEdition) => string,
  { props: { language, record }, site }: { props: { language: Language; record: Record }; site: URL | undefined },
): Promise<Response> {
  const absolute = (path: string) => new URL(pageAddress(path, language), site).href;
  return new Response(write(record, { content: await siteContent(), language, absolute }), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
}
