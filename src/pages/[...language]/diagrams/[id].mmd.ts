import type { APIRoute } from 'astro';
import type { Language } from '../../../book/languages.ts';
import { siteContent } from '../../../site/content.ts';
import type { CatalogueEntry } from '../../../site/diagram-catalogue.ts';
import { diagramCatalogue } from '../../../site/diagram-catalogue.ts';
import { recordPaths } from '../../../site/language-paths.ts';

export const getStaticPaths = () => recordPaths(diagramCatalogue(siteContent()));

/** The Mermaid source of the diagram as a file. */
export const GET: APIRoute<{ language: Language; record: CatalogueEntry }> = ({ props: { language, record } }) =>
  new Response(`${record.sources[language].trim()}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
