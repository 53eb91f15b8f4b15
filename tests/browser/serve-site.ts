import { existsSync } from 'node:fs';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { headersOfAll } from '../../src/site/response-headers.ts';
import { freePort } from './free-port.ts';
import { browserOfTests } from './open-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
  }
}

/**
 * Serves the built site on a free port of 127.0.0.1 for all browser tests, with the headers that hosts should
 * send, and tells the packages, which know nothing of this site, where there is a browser.
 */
export default async function serveSite(project: TestProject) {
  if (!existsSync('dist/index.html'))
    throw new Error('The browser tests need a built site in dist; run npm run build first.');
  const port = await freePort();
  const server = await preview({
    logLevel: 'error',
    server: { port, host: '127.0.0.1', headers: headersOfAll },
  });
  project.provide('chromium', await browserOfTests());
  project.provide('siteUrl', `http://127.0.0.1:${server.port}`);
  return () => server.stop();
}
