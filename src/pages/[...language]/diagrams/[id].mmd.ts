import type { APIRoute } from 'astro';
import type { Language } from '../../../i18n/languages.ts';
import { pageAddress } from '../../../site/address.ts';
import { siteContent } from '../../../library/site-content.ts';
import type { CatalogueEntry } from '../../../site/diagram-catalogue.ts';
import { versionFor } from '../../../site/diagram-catalogue.ts';
import { diagramPaths } from '../../../site/diagram-paths.ts';
import { mermaidFile } from '../../../publish/mermaid-file.ts';

export const getStaticPaths = async () => diagramPaths(await siteContent());

/** The Mermaid source of the diagram as a file that says where it comes from. */
export const GET: APIRoute<{ language: Language; record: CatalogueEntry }> = ({
  props: { language, record },
  site,
}) => {
  const address = new URL(pageAddress(`/diagrams/${record.id}/`, language), site).href;
  return new Response(mermaidFile(versionFor(record, language).text, address), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
