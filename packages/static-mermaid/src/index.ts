import { cacheKey, sourceHash } from './cache/cache-key.ts';
import { readCache, writeCache } from './cache/disk-cache.ts';
import { checkSource } from './mermaid/check-source.ts';
import { placeOnPage } from './place-on-page.ts';
import type { RenderedDiagram, RenderOptions } from './types.ts';
import { drawInWorker, stopWorker } from './worker/pool.ts';

export { missingCharacters } from './geometry/font.ts';
export { DiagramError } from './diagram-error.ts';
export type { DiagramProblem } from './diagram-error.ts';
export type { DiagramEdge, DiagramLink, DiagramNode, RenderedDiagram, RenderOptions } from './types.ts';

/**
 * Draws a mermaid diagram as clean SVG, with its nodes, edges and sentences.
 * Throws a `DiagramError` with the line for anything that cannot be drawn faithfully.
 */
export async function renderDiagram(source: string, options: RenderOptions): Promise<RenderedDiagram> {
  const text = source.replace(/\r\n?/g, '\n');
  checkSource(text);
  const hash = sourceHash(text, options.lang);
  const pending = inFlight.get(hash) ?? remember(hash, render(text, hash, options));
  return placeOnPage(await pending, options);
}

/** Stops the worker. Builds need not call it: an idle worker keeps no process alive. */
export async function closeRenderer(): Promise<void> {
  await stopWorker();
}

const DEFAULT_DIRECTORY = 'node_modules/.cache/built-on-a-rival/diagrams';
const DEFAULT_TIMEOUT = 20_000;
const inFlight = new Map<string, Promise<RenderedDiagram>>();

/** One source that is asked for on several pages at once is drawn once. */
function remember(hash: string, pending: Promise<RenderedDiagram>): Promise<RenderedDiagram> {
  inFlight.set(hash, pending);
  const forget = (): boolean => inFlight.delete(hash);
  pending.then(forget, forget);
  return pending;
}

async function render(source: string, hash: string, options: RenderOptions): Promise<RenderedDiagram> {
  const directory = options.cacheDirectory ?? DEFAULT_DIRECTORY;
  const draw = () => drawInWorker({ source, lang: options.lang, hash }, options.timeout ?? DEFAULT_TIMEOUT);
  if (directory === false) return draw();
  const key = cacheKey(hash);
  const before = await readCache(directory, key);
  if (before) return before;
  const diagram = await draw();
  await writeCache(directory, key, diagram).catch((error: unknown) => options.onCacheError?.(error));
  return diagram;
}
