import { cacheKey, sourceHash } from './cache/cache-key.ts';
import { readCache, writeCache } from './cache/disk-cache.ts';
import { checkSource } from './mermaid/check-source.ts';
import { phrasesFor, setupFor } from './options.ts';
import type { RendererOptions } from './options.ts';
import { placeOnPage } from './place-on-page.ts';
import type { PageOptions, RenderedDiagram } from './types.ts';
import { createPool } from './worker/pool.ts';

/** Draws diagrams, all in one way. */
export interface Renderer {
  /**
   * Draws a Mermaid diagram as clean SVG, with its nodes, edges and sentences.
   * @throws DiagramError with the line, for anything that cannot be drawn faithfully.
   * @throws TypeError for a language without phrases.
   */
  render: (source: string, options?: PageOptions) => Promise<RenderedDiagram>;
  /** Stops the thread that draws; the next call starts a new one. An idle thread keeps no process alive. */
  close: () => Promise<void>;
}

/**
 * Returns a renderer. It starts its thread at the first diagram that is not in the cache.
 * @throws TypeError for options that nothing could be drawn with.
 */
export function createRenderer(options: RendererOptions = {}): Renderer {
  const { cacheDirectory = 'node_modules/.cache/static-mermaid', timeout = 20_000, onCacheError } = options;
  const setup = setupFor(options);
  const pool = createPool(setup, cacheDirectory, timeout);
  const inFlight = new Map<string, Promise<RenderedDiagram>>();

  async function draw(source: string, language: string, hash: string): Promise<RenderedDiagram> {
    if (cacheDirectory === false) return pool.draw({ source, language, hash });
    const key = cacheKey(hash, { ...setup, phrases: phrasesFor(language, setup) });
    const before = await readCache(cacheDirectory, key);
    if (before) return before;
    const diagram = await pool.draw({ source, language, hash });
    await writeCache(cacheDirectory, key, diagram).catch((error: unknown) => onCacheError?.(error));
    return diagram;
  }

  /** One source that is asked for on several pages at once is drawn once. */
  function remember(hash: string, pending: Promise<RenderedDiagram>): Promise<RenderedDiagram> {
    inFlight.set(hash, pending);
    const forget = (): boolean => inFlight.delete(hash);
    pending.then(forget, forget);
    return pending;
  }

  return {
    async render(written, page = {}) {
      const { language = 'en' } = page;
      phrasesFor(language, setup);
      const source = written.replace(/\r\n?/g, '\n');
      checkSource(source, setup);
      const hash = sourceHash(source, language);
      const pending = inFlight.get(hash) ?? remember(hash, draw(source, language, hash));
      return placeOnPage(await pending, page);
    },
    close: () => pool.close(),
  };
}
