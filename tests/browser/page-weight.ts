import { brotliCompressSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';

/** As much as a server sends at once, before it hears whether any of it arrived, in bytes: ten packets. */
export const firstFlight = 14_600;

/** Of what a page consists as it reaches a browser before anybody acts: bytes (brotli for what is text), and requests. */
export interface PageWeight {
  /** The page without the style sheets in it. */
  readonly html: number;
  /** Style sheets in the page and beside it. */
  readonly css: number;
  readonly fonts: number;
  readonly script: number;
  readonly pictures: number;
  readonly requests: number;
}

/** Loads a page with an empty cache, waits until it is quiet, and weighs all that it asked for. */
export async function weighPage(browser: Browser, address: string): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const parts = { html: 0, css: 0, fonts: 0, script: 0, pictures: 0 };
  for (const response of responses) {
    const kind = response.request().resourceType();
    const body = await response.body();
    if (kind === 'document') {
      const whole = sent(body);
      const bare = sent(Buffer.from(body.toString().replaceAll(/<style\b[^]*?<\/style>/g, '')));
      parts.html += bare;
      parts.css += whole - bare;
    } else if (kind === 'font') parts.fonts += body.length;
    else if (kind === 'stylesheet') parts.css += sent(body);
    else if (kind === 'script') parts.script += sent(body);
    else parts.pictures += Math.min(body.length, sent(body));
  }
  await context.close();
  return { ...parts, requests: responses.length };
}

function sent(body: Buffer): number {
  return brotliCompressSync(body).length;
}
