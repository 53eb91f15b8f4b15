import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, createBrotliDecompress } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { plainContent } from '../../src/library/held-content.ts';
import { pageAddress } from '../../src/site/address.ts';
import { act } from './first-act.ts';
import { chapterPath, chapters, fullestPath } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();
const { book } = plainContent();

const kinds = [
  '/',
  chapterPath('fullest'),
  '/glossary/',
  '/claims/',
  '/dependencies/',
  '/timeline/',
  fullestPath('systems'),
  fullestPath('series'),
].flatMap((path) => languages.map((language) => pageAddress(path, language)));

/** What arrives before a server must wait for an answer: ten packets, less their heads. */
const firstFlight = 14_600;

it('No page has more than 1,500 bytes of script in it, data for machines left out', () => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(kinds.length);
  const heavy = pages.flatMap((name) => {
    const scripts = readFileSync(join('dist', name), 'utf8').matchAll(
      /<script(?![^>]*\b(?:src=|type="(?:application\/|speculationrules)))[^>]*>([^]*?)<\/script>/g,
    );
    const bytes = scripts.reduce((sum, [, script = '']) => sum + Buffer.byteLength(script), 0);
    return bytes > 0 && bytes <= 1500 ? [] : [`${name}: ${bytes}`];
  });
  expect(heavy).toEqual([]);
});

describe.each(kinds)('%s', (path) => {
  it('is painted from its HTML alone, and asks for no script before the reader acts', async () => {
    const { page } = watched;
    const asked = typesAsked(page);
    await page.goto(site + path, { waitUntil: 'networkidle' });
    expect(asked.filter((type) => ['script', 'stylesheet', 'fetch', 'xhr'].includes(type))).toEqual([]);
    await act(page);
    expect(asked).toContain('script');
  });

  it('allows the styles that it holds, and no others', async () => {
    const { page } = watched;
    const response = await page.goto(site + path);
    const html = (await response?.text()) ?? '';
    const hashes = [...html.matchAll(/<style>([^]*?)<\/style>/g)].map(
      ([, styles = '']) => `'sha256-${createHash('sha256').update(styles).digest('base64')}'`,
    );
    expect(hashes).toHaveLength(1);
    const policy = await page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
    expect(/style-src ([^;]*)/.exec(policy ?? '')?.[1]).toBe(`'self' ${hashes.join(' ')}`);
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
    await page.evaluate(() => document.head.insertAdjacentHTML('beforeend', '<style>body{display:none}</style>'));
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
    expect(watched.complaints.join()).toContain('Content Security Policy');
    watched.complaints.length = 0;
  });
});

// The page of the search, which loads its scripts at once, among them.
describe.each([...kinds, ...languages.map((language) => pageAddress('/search/', language))])('%s', (path) => {
  it.each([320, 412, 1350])('moves nothing while it arrives over a slow line, %s pixels wide', async (width) => {
    const context = await watched.browser.newContext({ viewport: { width, height: 823 } });
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 150,
      downloadThroughput: 200_000,
      uploadThroughput: 90_000,
    });
    await page.addInitScript(() => {
      const moved: object[] = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) moved.push(entry.toJSON() as object);
      }).observe({ type: 'layout-shift', buffered: true });
      Object.assign(window, { moved });
    });
    await page.goto(site + path, { waitUntil: 'networkidle' });
    expect(await page.evaluate(() => (window as unknown as { moved: object[] }).moved)).toEqual([]);
    await context.close();
  });
});

describe.each(chapters.flatMap((slug) => languages.map((language) => [slug, language] as const)))(
  'the chapter %s in %s',
  (slug, language) => {
    const path = pageAddress(`/chapters/${slug}/`, language);

    it('shows its first screen from the first flight of packets', async () => {
      const start = textOf(await readable(brotliCompressSync(readFileSync(`dist${path}index.html`)), firstFlight));
      const chapter = book.chapters.find((one) => one.slug === slug && one.language === language);
      expect(start).toContain(chapter?.frontmatter?.title);
      expect(start).toContain(chapter?.frontmatter?.question);
      await watched.page.goto(site + path);
      const paragraphs = await watched.page
        .locator('article > .brief li, article > p')
        .evaluateAll((all) => all.slice(0, 3).map((paragraph) => paragraph.textContent.trim().replace(/\s+/g, ' ')));
      expect(paragraphs).toHaveLength(3);
      for (const paragraph of paragraphs) expect(start).toContain(paragraph.slice(0, 30));
    });

    it('takes four requests, its fonts and its drawing among them', async () => {
      const asked = typesAsked(watched.page);
      await watched.page.goto(site + path, { waitUntil: 'networkidle' });
      expect(asked.length).toBeLessThanOrEqual(4);
    });
  },
);

/** Without the icon, and the sheet at the end of pages that hold letters of other alphabets. */
function typesAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!/favicon|fonts-of-other-alphabets/.test(request.url())) asked.push(request.resourceType());
  });
  return asked;
}

/** What a browser has of a page when the first bytes of it are there. */
async function readable(compressed: Buffer, bytes: number): Promise<string> {
  const stream = createBrotliDecompress();
  const pieces: Buffer[] = [];
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  await new Promise<void>((resolve) => {
    // The rest is missing, which it says when it is flushed.
    stream.on('error', () => resolve());
    stream.on('end', resolve);
    stream.write(compressed.subarray(0, bytes), () => setImmediate(resolve));
  });
  return Buffer.concat(pieces).toString();
}

function textOf(html: string): string {
  return html
    .replaceAll(/<(script|style)[^]*?<\/\1>|<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}
