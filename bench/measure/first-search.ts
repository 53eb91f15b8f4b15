import type { Browser } from 'playwright-core';
import type { SearchSteps } from '../contestants/contestant.ts';
import { openPhone, slowDown, untilQuiet } from './phone.ts';
import type { StaticServer } from './static-server.ts';

export interface FirstSearch {
  /** From the first touch to the first result on a slow phone. */
  readonly milliseconds: number;
  /** What was fetched in between. */
  readonly bytes: number;
  readonly requests: number;
}

/** Searches for a word on a page that is quiet, as a reader does for the first time. */
export async function searchOnce(
  browser: Browser,
  server: StaticServer,
  path: string,
  word: string,
  steps: SearchSteps,
): Promise<FirstSearch> {
  const { context, page } = await openPhone(browser);
  try {
    await slowDown(page);
    await page.goto(server.origin + path, { waitUntil: 'load', timeout: 120_000 });
    await untilQuiet(page, server, 3000);
    server.sent.length = 0;
    const started = performance.now();
    await page.locator(steps.open).first().click();
    const field = page.locator(steps.field).first();
    await field.waitFor({ state: 'visible' });
    await field.pressSequentially(word);
    await page.locator(steps.result).first().waitFor({ state: 'visible', timeout: 60_000 });
    const milliseconds = performance.now() - started;
    return {
      milliseconds,
      bytes: server.sent.reduce((sum, { bytes }) => sum + bytes, 0),
      requests: server.sent.length,
    };
  } finally {
    await context.close();
  }
}
