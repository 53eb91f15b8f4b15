import { createRenderer, english, german } from 'static-mermaid';
import type { Phrases } from 'static-mermaid';
import { warnOfCache } from '../cache/warn-of-cache.ts';
import { nodeClasses } from '../figures/pictures/node-classes.ts';
import type { Language } from '../i18n/languages.ts';

const phrases: Record<Language, Phrases> = { en: english, de: german };

/** Draws the diagrams of the site: what the check has drawn, the pages find in the cache. */
export const diagramRenderer = createRenderer({
  nodeClasses,
  phrases,
  cacheDirectory: 'node_modules/.cache/built-on-a-rival/diagrams',
  onCacheError: warnOfCache,
});
