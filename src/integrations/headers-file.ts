import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../site/response-headers.ts';

/** Writes `_headers` beside the pages; a page or endpoint cannot have a name that begins with an underscore. */
export function writeHeadersFile(): AstroIntegration {
  let base = '/';
  return {
    name: 'headers-file',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => writeFileSync(new URL('_headers', dir), headersFile(base)),
    },
  };
}
