import type { Browser } from 'playwright-core';
import { openPhone, slowDown, untilQuiet } from './phone.ts';
import type { StaticServer } from './static-server.ts';

/** How a page comes to be on a slow phone, in milliseconds; the shift has no unit. */
export interface PageSpeed {
  readonly fcp: number;
  readonly lcp: number;
  /** By how much tasks after the first paint took longer than 50 ms, until the page was quiet. */
  readonly tbt: number;
  readonly cls: number;
}

/** Loads a page into an empty browser on a slow phone. */
export async function timePage(browser: Browser, server: StaticServer, path: string): Promise<PageSpeed> {
  const { context, page } = await openPhone(browser);
  try {
    await page.addInitScript(observe);
    await slowDown(page);
    server.sent.length = 0;
    await page.goto(server.origin + path, { waitUntil: 'load', timeout: 120_000 });
    await untilQuiet(page, server, 3000);
    const seen = await page.evaluate(() => window.seenByBench);
    const fcp = seen.paints.find(({ name }) => name === 'first-contentful-paint')?.at ?? 0;
    return {
      fcp,
      lcp: seen.largest,
      tbt: seen.tasks.filter(({ at }) => at >= fcp).reduce((sum, { length }) => sum + Math.max(0, length - 50), 0),
      cls: worstWindow(seen.shifts),
    };
  } finally {
    await context.close();
  }
}

interface Seen {
  paints: { name: string; at: number }[];
  largest: number;
  tasks: { at: number; length: number }[];
  shifts: Shift[];
}

interface Shift {
  readonly at: number;
  readonly value: number;
}

declare global {
  interface Window {
    seenByBench: Seen;
  }
}

/** Runs in the page, before anything of its own does. */
function observe(): void {
  const seen: Seen = { paints: [], largest: 0, tasks: [], shifts: [] };
  window.seenByBench = seen;
  const watch = (type: string, note: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  };
  watch('paint', ({ name, startTime }) => seen.paints.push({ name, at: startTime }));
  watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  watch('longtask', ({ startTime, duration }) => seen.tasks.push({ at: startTime, length: duration }));
  watch('layout-shift', (entry) => {
    const value = 'value' in entry && typeof entry.value === 'number' ? entry.value : 0;
    seen.shifts.push({ at: entry.startTime, value });
  });
}

/** The largest sum of shifts that follow each other within a second, and five seconds in all: CLS as browsers define it. */
export function worstWindow(shifts: readonly Shift[]): number {
  let worst = 0;
  let first = -Infinity;
  let last = -Infinity;
  let total = 0;
  for (const { at, value } of shifts) {
    const continues = at - last < 1000 && at - first < 5000;
    first = continues ? first : at;
    total = continues ? total + value : value;
    last = at;
    worst = Math.max(worst, total);
  }
  return worst;
}
