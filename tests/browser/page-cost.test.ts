import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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
const { book, dataset } = plainContent();

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

  it.each([412, 1350])('moves nothing while it arrives over a slow line, %s pixels wide', async (width) => {
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
        .locator('article > p')
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

describe('the first thing that a reader does, over a slow line', () => {
  const chapter = chapterPath('fullest');
  const arriving = async (path: string) => {
    const { page } = watched;
    await page.route('**/assets/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(site + path);
    return page;
  };

  it.each(['/', 'Control+k'])('%s opens the search', async (key) => {
    const page = await arriving(chapter);
    await page.keyboard.press(key);
    await page.locator('.search-dialog input:focus').waitFor();
  });

  it('a click on the search opens it, on the page where it was clicked', async () => {
    const page = await arriving(chapter);
    await page.locator('[data-search-opener]').click();
    await page.locator('.search-dialog input').waitFor();
    expect(new URL(page.url()).pathname).toBe(chapter);
  });

  it('the other language opens at the section that is read', async () => {
    const page = await arriving(chapter);
    const heading = page.locator('article h2[id]').nth(2);
    const id = await heading.evaluate((element) => {
      element.scrollIntoView({ behavior: 'instant' });
      return element.id;
    });
    await page.locator('[data-language-switch]').click();
    await page.waitForURL((url) => url.hash === `#${id}`);
    expect(new URL(page.url()).pathname).not.toBe(chapter);
  });

  it('a theme is chosen, and stays chosen', async () => {
    const page = await arriving('/glossary/');
    await page.locator('[data-theme-choice] [value=dark]').check({ force: true });
    await expect.poll(() => page.evaluate(() => localStorage.getItem('theme'))).toBe('dark');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.goto(`${site}/about/`);
    expect(await page.locator('[data-theme-choice] [value=dark]').isChecked()).toBe(true);
  });

  it('a diagram opens large over the page', async () => {
    const page = await arriving(chapter);
    await page.locator('a[data-lens]').first().click();
    await page.locator('.diagram-lens').waitFor();
    expect(new URL(page.url()).pathname).toBe(chapter);
  });

  it('what fails is chosen, though its switch was a link', async () => {
    const page = await arriving('/dependencies/');
    const [provider] = dataset.providers;
    const choice = page.locator(`what-if-tool [data-choice="provider=${provider?.id}"]`).first();
    await choice.click();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('provider')).toEqual([provider?.id]);
    expect(new URL(page.url()).pathname).toBe('/dependencies/');
  });

  it('a link that leads elsewhere just leads there', async () => {
    const page = await arriving(chapter);
    await page.locator('.brand').click();
    await page.waitForURL(`${site}/`);
  });
});

it('a page is fetched while the pointer rests on its link, and none for those who pass', async () => {
  const { page } = watched;
  await page.goto(site + chapterPath(0));
  await act(page);
  const pages: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/')) pages.push(new URL(request.url()).pathname);
  });
  const brand = await page.locator('.brand').boundingBox();
  await page.mouse.move((brand?.x ?? 0) + 5, (brand?.y ?? 0) + 5);
  await page.mouse.move(600, 500);
  await page.waitForTimeout(300);
  expect(pages).toEqual([]);
  await page.locator('.brand').hover();
  await expect.poll(() => pages).toEqual(['/']);
});

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
