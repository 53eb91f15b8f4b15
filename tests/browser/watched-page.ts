import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { openBrowser } from './open-browser.ts';

/** A browser for a test file, and in each test a fresh page that must stay free of complaints. */
export interface WatchedPage {
  readonly browser: Browser;
  readonly page: Page;
  /** Errors in the console or thrown, and requests to other hosts; emptied where a test expects some. */
  readonly complaints: string[];
}

/** What the browser itself says where a window changes while one page fades into the next; nobody is hurt. */
const turnedPage = /^Transition was (aborted|skipped)/;

/** Sets the hooks up; read `page` inside tests only. */
export function watchPage(viewport = { width: 1280, height: 900 }): WatchedPage {
  const site = inject('siteUrl');
  const complaints: string[] = [];
  let browser: Browser | undefined;
  let page: Page | undefined;

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    complaints.length = 0;
    page = await browser?.newPage({ viewport });
    page?.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page?.on('pageerror', (error) => {
      if (!turnedPage.test(error.message)) complaints.push(error.message);
    });
    page?.on('request', (request) => {
      if (!request.url().startsWith(site) && !request.url().startsWith('data:'))
        complaints.push(`foreign request: ${request.url()}`);
    });
  });
  afterEach(async () => {
    await page?.close();
    expect(complaints).toEqual([]);
  });

  return {
    get browser() {
      if (!browser) throw new Error('The browser is open inside tests only.');
      return browser;
    },
    get page() {
      if (!page) throw new Error('The page is open inside tests only.');
      return page;
    },
    complaints,
  };
}
