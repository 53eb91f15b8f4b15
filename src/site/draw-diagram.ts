import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../i18n/languages.ts';
import { warnOfCache } from '../cache/warn-of-cache.ts';
import type * as Renderer from '../../packages/static-mermaid/src/index.ts';
import { pageAddress } from './address.ts';

/**
 * Draws a diagram for a page in `language`; links on its nodes lead to the pages of that language.
 * @throws DiagramError with the line inside the source.
 */
export async function drawDiagram(
  source: string,
  language: Language,
  idPrefix = '',
): Promise<Renderer.RenderedDiagram> {
  // Loaded by Node itself: the renderer starts a worker from a file beside it, which a bundle would move.
  const address = pathToFileURL(resolve('packages/static-mermaid/src/index.ts')).href;
  const { renderDiagram } = (await import(/* @vite-ignore */ address)) as typeof Renderer;
  return renderDiagram(source, {
    lang: language,
    idPrefix,
    onCacheError: warnOfCache,
    linkTo: (path) => (path.startsWith('/') ? pageAddress(path, language) : path),
  });
}
