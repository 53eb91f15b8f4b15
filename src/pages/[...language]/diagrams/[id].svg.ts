import type { APIRoute } from 'astro';
import type { Language } from '../../../i18n/languages.ts';
import { siteContent } from '../../../library/site-content.ts';
import type { CatalogueEntry } from '../../../site/diagram-catalogue.ts';
import { versionFor } from '../../../site/diagram-catalogue.ts';
import { drawDiagram } from '../../../site/draw-diagram.ts';
import { diagramPaths } from '../../../site/diagram-paths.ts';
import { standaloneSvg } from '../../../publish/standalone-svg.ts';

export const getStaticPaths = async () => diagramPaths(await siteContent());

/** The diagram as a file: in the colours of the light theme, readable outside this site. */
export const GET: APIRoute<{ language: Language; record: CatalogueEntry }> = async ({
  props: { language, record },
}) => {
  const version = versionFor(record, language);
  const { svg } = await drawDiagram(version.text, version.language);
  return new Response(standaloneSvg(svg), { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
};
