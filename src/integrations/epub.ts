import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { plainContent } from '../library/held-content.ts';
import { writeEditions } from '../publish/epub/write-editions.ts';

/** Writes the book as an EPUB in each language beside the pages, of which it is made. */
export function epubEditions(): AstroIntegration {
  let address = '';
  return {
    name: 'epub-editions',
    hooks: {
      'astro:config:done': ({ config }) => {
        address = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:build:done': async ({ dir }) => {
        await writeEditions(plainContent(), { folder: fileURLToPath(dir), address });
      },
    },
  };
}
