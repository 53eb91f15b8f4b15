import type { RenderedDiagram } from 'static-mermaid';
import type { Language } from '../i18n/languages.ts';
import { pageAddress } from './address.ts';
import { diagramRenderer } from './diagram-renderer.ts';

/**
 * Draws a diagram for a page in `language`; links on its nodes lead to the pages of that language.
 * @throws DiagramError with the line inside the source.
 */
export function drawDiagram(source: string, language: Language): Promise<RenderedDiagram> {
  return diagramRenderer().render(source, {
    language,
    linkTo: (path) => (path.startsWith('/') ? pageAddress(path, language) : path),
  });
}
