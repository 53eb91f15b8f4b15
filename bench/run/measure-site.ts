import type { Browser } from 'playwright-core';
import type { Contestant } from '../contestants/contestant.ts';
import { slugOf } from '../content/chapter.ts';
import { placeName } from '../content/names.ts';
import { firstFlightIsEnough } from '../measure/first-flight.ts';
import { searchOnce } from '../measure/first-search.ts';
import type { Lighthouse } from '../measure/lighthouse.ts';
import { timePage } from '../measure/page-speed.ts';
import { weighPage } from '../measure/page-weight.ts';
import { serveFolder } from '../measure/static-server.ts';
import type { StaticServer } from '../measure/static-server.ts';
import type { PageResult, RawResult } from '../raw/raw-result.ts';
import { outcomeOf } from './keep-outcomes.ts';
import type { Say } from './keep-outcomes.ts';
import { repeat } from './repeat.ts';
import type { Options } from './options.ts';

/** What pages are measured with; each throws an Error where it is missing. */
export interface Instruments {
  readonly browser: () => Promise<Browser>;
  readonly lighthouse: () => Promise<Lighthouse>;
}

/** Weighs, times, searches and judges the pages of a built site. */
export async function measureSite(
  contestant: Contestant,
  site: string,
  result: RawResult,
  options: Options,
  instruments: Instruments,
  keep: () => void,
  say: Say,
): Promise<void> {
  const server = await serveFolder(site);
  const chapter = contestant.addressOf(slugOf(0));
  try {
    if (options.parts.includes('pages'))
      for (const path of [chapter, ...(contestant.otherPages?.(site) ?? [])]) {
        result.pages[path] = await outcomeOf(result.pages[path], path, say, async () =>
          measurePage(await instruments.browser(), server, path, options.runs, contestant.otherPages !== undefined),
        );
        keep();
      }
    if (options.parts.includes('search')) {
      result.search = await outcomeOf(result.search, 'first search', say, async () => {
        const browser = await instruments.browser();
        return repeat(options.runs, () => searchOnce(browser, server, chapter, placeName(0), contestant.search));
      });
      keep();
    }
    if (options.parts.includes('lighthouse') && result.chapters === options.lighthouseSize)
      for (const path of [chapter, ...(contestant.judgedPages?.(site) ?? [])]) {
        result.lighthouse[path] = await outcomeOf(result.lighthouse[path], `Lighthouse of ${path}`, say, async () => {
          const judge = await instruments.lighthouse();
          return repeat(options.runs, () => judge(server.origin + path));
        });
        keep();
      }
  } finally {
    await server.close();
  }
}

async function measurePage(
  browser: Browser,
  server: StaticServer,
  path: string,
  runs: number,
  isOurs: boolean,
): Promise<PageResult> {
  // The first time the server compresses what it sends.
  await weighPage(browser, server, path);
  return {
    protocol: server.protocol,
    requests: await weighPage(browser, server, path),
    speeds: await repeat(runs, () => timePage(browser, server, path)),
    ...(isOurs ? { firstFlightIsEnough: await firstFlightIsEnough(browser, server, path) } : {}),
  };
}
