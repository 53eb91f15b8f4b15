import type { Browser, Page } from 'playwright-core';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import sharp from 'sharp';
import { openPhone, untilQuiet } from './phone.ts';
import type { StaticServer } from './static-server.ts';

/** What a server sends before it waits for an answer: ten packets of 1,460 bytes. */
export const firstFlightBytes = 14_600;

/** Whether the first screen of a page looks the same, but for the smoothing of letters, when no more than the first flight of its HTML has arrived. */
export async function firstFlightIsEnough(browser: Browser, server: StaticServer, path: string): Promise<boolean> {
  const { context, page } = await openPhone(browser);
  try {
    const html = await (await page.goto(server.origin + path))?.body();
    const whole = await firstScreen(page, server);
    await page.route(server.origin + path, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: beginningOf(html ?? Buffer.alloc(0)) }),
    );
    await page.reload();
    return (await shareThatDiffers(whole, await firstScreen(page, server))) <= noise;
  } finally {
    await context.close();
  }
}

/** Letters are not always smoothed in the same way; a missing line of text is three times as much at least. */
const noise = 0.001;

/** The share of the pixels of two pictures of one size that are not the same. */
export async function shareThatDiffers(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([one, other].map((picture) => sharp(picture).ensureAlpha().raw().toBuffer()));
  if (!a || !b || a.length !== b.length) return 1;
  let different = 0;
  for (let at = 0; at < a.length; at += 4) if (a.readInt32LE(at) !== b.readInt32LE(at)) different += 1;
  return different / (a.length / 4);
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
