import type { Browser, Page } from 'playwright-core';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { openPhone, untilQuiet } from './phone.ts';
import type { StaticServer } from './static-server.ts';

/** What a server sends before it waits for an answer: ten packets of 1,460 bytes. */
export const firstFlightBytes = 14_600;

/** Whether the first screen of a page looks the same when no more than the first flight of its HTML has arrived. */
export async function firstFlightIsEnough(browser: Browser, server: StaticServer, path: string): Promise<boolean> {
  const { context, page } = await openPhone(browser);
  try {
    const html = await (await page.goto(server.origin + path))?.body();
    const whole = await firstScreen(page, server);
    await page.route(server.origin + path, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: beginningOf(html ?? Buffer.alloc(0)) }),
    );
    await page.reload();
    return whole.equals(await firstScreen(page, server));
  } finally {
    await context.close();
  }
}

async function firstScreen(page: Page, server: StaticServer): Promise<Buffer> {
  await untilQuiet(page, server, 500);
  return page.screenshot({ animations: 'disabled' });
}

/** As much of a page as is in the first bytes of it when compressed. */
function beginningOf(html: Buffer): Buffer {
  const flight = brotliCompressSync(html).subarray(0, firstFlightBytes);
  return brotliDecompressSync(flight, { finishFlush: constants.BROTLI_OPERATION_FLUSH });
}
