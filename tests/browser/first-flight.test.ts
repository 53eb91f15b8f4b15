import { readFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { firstFlight } from './page-weight.ts';
import { chapters } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();

describe.each(['/', ...chapters.map((slug) => `/chapters/${slug}/`)].flatMap((path) => [path, `/de${path}`]))(
  'the first screen of %s',
  (path) => {
    it('is whole when no more than 14.6 kB of the page have come', async () => {
      const { page } = watched;
      const html = readFileSync(`dist${path}index.html`);
      // Whether a font comes in time is chance; the first paint does not wait for it.
      await page.route(/\.woff2$/, (route) => route.abort());
      await page.goto(site + path);
      const whole = await textOnScreen(page);
      await page.route(site + path, (route) => route.fulfill({ body: beginningOf(html), contentType: 'text/html' }));
      await page.goto(site + path);
      expect(await textOnScreen(page)).toBe(whole);
      watched.complaints.length = 0;
    });
  },
);

/** What a browser can unpack of the first bytes of a page. */
function beginningOf(html: Buffer): string {
  const sent = brotliCompressSync(html).subarray(0, firstFlight);
  return brotliDecompressSync(sent, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
}

/** The words that stand in the window, and where. */
async function textOnScreen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen: string[] = [];
    while (walker.nextNode()) {
      const { currentNode: node } = walker;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { top, left, width } = range.getBoundingClientRect();
      const text = node.textContent?.trim().slice(0, 40);
      const isSeen = node.parentElement?.checkVisibility() && !node.parentElement.closest('.visually-hidden');
      if (text && isSeen && width > 0 && top < innerHeight) seen.push(`${Math.round(left)},${Math.round(top)} ${text}`);
    }
    return seen.join('\n');
  });
}
