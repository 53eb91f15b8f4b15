import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { headersFile } from '../../src/site/response-headers.ts';

const site = inject('siteUrl');

it('hosts that read it find _headers beside the pages', () => {
  expect(readFileSync('dist/_headers', 'utf8')).toBe(headersFile('/'));
});

it('crawlers are led to the sitemap by an absolute address, to a file that exists', async () => {
  const robots = await (await fetch(`${site}/robots.txt`)).text();
  const address = /^Sitemap: (https?:\/\/.+)$/m.exec(robots)?.[1] ?? '';
  expect(robots).toMatch(/^User-agent: \*\nAllow: \/\n/);
  expect((await fetch(site + new URL(address).pathname)).status).toBe(200);
});

it('every page names the feed of its language', () => {
  const wrong = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) => {
    if (!file.endsWith('.html')) return false;
    const feed = /<link rel="alternate" type="application\/atom\+xml" title="[^"]+" href="([^"]+)"/.exec(
      readFileSync(join('dist', file), 'utf8'),
    )?.[1];
    return feed !== (/^de[\\/]/.test(file) ? '/de/feed.xml' : '/feed.xml');
  });
  expect(wrong).toEqual([]);
});

it.each(['/', '/feed.xml', '/data/facts.json', '/diagrams/dependency-layers.svg'])(
  '%s reaches the browser of these tests with the headers that hosts should send',
  async (path) => {
    const { headers } = await fetch(site + path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  },
);
