import type { Browser } from 'playwright-core';
import { openPhone, untilQuiet } from './phone.ts';
import type { Sent, StaticServer } from './static-server.ts';

/** What a page asks for before anybody touches it. */
export interface PageRequest extends Sent {
  /** Nothing is painted before it is there. */
  readonly blocking: boolean;
}

/** Loads a page into an empty browser and returns every request, the page itself first. */
export async function weighPage(browser: Browser, server: StaticServer, path: string): Promise<PageRequest[]> {
  const { context, page } = await openPhone(browser);
  try {
    server.sent.length = 0;
    await page.goto(server.origin + path, { waitUntil: 'load' });
    await untilQuiet(page, server, 1500);
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
        .map(({ name }) => decodeURIComponent(new URL(name).pathname)),
    );
    return server.sent.map((request, index) => ({
      ...request,
      blocking: index === 0 || blocking.includes(request.path),
    }));
  } finally {
    await context.close();
  }
}
