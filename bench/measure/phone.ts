import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { StaticServer } from './static-server.ts';

/** The phone and the network of Lighthouse, slowed down for real instead of reckoned. */
const slowNetwork = { latencyMs: 562.5, downloadKbps: 1474.56, uploadKbps: 675 };
const cpuSlowdown = 4;

/** Opens an empty page as on a phone, in a browser that has seen nothing yet. */
export async function openPhone(browser: Browser): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  return { context, page: await context.newPage() };
}

/** From now on the page is on a slow network and a slow machine. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowNetwork.latencyMs,
    downloadThroughput: (slowNetwork.downloadKbps * 1000) / 8,
    uploadThroughput: (slowNetwork.uploadKbps * 1000) / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}

/** Waits until nothing was asked for in a while and the page has had time to work on what it got. */
export async function untilQuiet(page: Page, server: StaticServer, quietMs: number): Promise<void> {
  const deadline = Date.now() + longestMs;
  for (let before = -1; before !== server.sent.length && Date.now() < deadline;) {
    before = server.sent.length;
    await page.waitForTimeout(quietMs);
    // Answers only when the main thread has time again.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 0)));
  }
}

const longestMs = 60_000;
