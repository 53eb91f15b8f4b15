import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { preview } from 'astro';
import type { TestProject } from 'vitest/node';
import { headersOfAll } from '../../src/site/response-headers.ts';

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string;
  }
}

/** Serves the built site on a free port of 127.0.0.1 for all browser tests, with the headers that hosts should send. */
export default async function serveSite(project: TestProject) {
  if (!existsSync('dist/index.html'))
    throw new Error('The browser tests need a built site in dist; run npm run build first.');
  const port = await freePort();
  const server = await preview({
    logLevel: 'error',
    server: { port, host: '127.0.0.1', headers: headersOfAll },
  });
  project.provide('siteUrl', `http://127.0.0.1:${server.port}`);
  return () => server.stop();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
