import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

export interface Speed {
  /** Everything loaded from pressing “/” to the first results, compressed as a host would send it. */
  readonly bytes: number;
  readonly requests: number;
  /** From pressing “/” to the first results of the first word, in milliseconds. */
  readonly firstResult: number;
  /** From a key press to its results on the page, index warm, in milliseconds. */
  readonly median: number;
  readonly slowest20th: number;
}

const typed = ['kinesis', 'open connect', 'outage 2012', 'cassandra', 'us-east-1', 'market share'];

/** Searches as a reader would: opens the search over a page, then types words letter by letter. */
export async function measureSpeed(browser: Browser, site: string, path = '/chapters/cloud/'): Promise<Speed> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(site + path);
  await page.waitForLoadState('networkidle');
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => bodies.push(response.body()));
  const started = performance.now();
  await page.keyboard.press('/');
  await page.locator('.search-dialog input').waitFor();
  // At once: letter by letter it would depend on the speed of the machine what else is searched for.
  await page.locator('.search-dialog input').fill('kinesis');
  await page.locator('.search-dialog a[data-result]').first().waitFor();
  const firstResult = performance.now() - started;
  await page.waitForLoadState('networkidle');
  const loaded = await Promise.all(bodies);
  const times = await page.evaluate(timeKeys, typed);
  await context.close();
  const sorted = times.toSorted((a, b) => a - b);
  return {
    bytes: loaded.reduce((sum, body) => sum + Math.min(body.length, brotliCompressSync(body).length), 0),
    requests: loaded.length,
    firstResult,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    slowest20th: sorted[Math.floor(sorted.length * 0.95)] ?? 0,
  };
}

/** Runs in the page: types each word letter by letter, twice, and times the second round. */
async function timeKeys(words: string[]): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('.search-dialog input');
  const status = document.querySelector('.search-dialog [role=status]');
  if (!field || !status) throw new Error('The search is not open.');
  const times: number[] = [];
  for (const round of [1, 2]) {
    for (const word of words) {
      for (let length = 2; length <= word.length; length += 1) {
        status.textContent = '';
        const began = performance.now();
        field.value = word.slice(0, length);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        await new Promise<void>((resolve) => {
          new MutationObserver((_, observer) => {
            observer.disconnect();
            resolve();
          }).observe(status, { childList: true, characterData: true, subtree: true });
        });
        if (round === 2) times.push(performance.now() - began);
      }
    }
  }
  return times;
}
