import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { openOlderBrowser } from './older-browser.ts';
import { paintOfDiagrams } from './paint-of-diagrams.ts';
import { chapterPath, fullestPath, fullestSources } from './sample-pages.ts';
import { one } from './words-to-search.ts';

const site = inject('siteUrl');
const chapter = chapterPath('fullest');
const themes = ['light', 'dark'] as const;
let browser: Browser;
let older: BrowserContext;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  older = await openOlderBrowser(browser);
  return () => browser.close();
});
beforeEach(async () => {
  complaints.length = 0;
  page = await older.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

describe('a browser from early 2022', () => {
  it.each([
    '/',
    `/de${chapter}`,
    '/dependencies/',
    `/de${fullestPath('systems')}`,
    fullestPath('series'),
    '/de/claims/',
    '/timeline/',
  ])('paints %s in the colours that one of today paints it in, light and dark', async (path) => {
    const today = await browser.newPage();
    for (const opened of [today, page]) await opened.goto(site + path);
    for (const colorScheme of themes) {
      for (const opened of [today, page]) await opened.emulateMedia({ colorScheme });
      const expected = await coloursOf(today);
      expect(expected.size).toBeGreaterThan(5);
      expect([...(await coloursOf(page))].filter((colours) => !expected.has(colours))).toEqual([]);
    }
    await today.close();
  });

  it.each(themes)('reads every word and sees every arrow of the diagrams, in %s colours', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    for (const path of [`/de${chapter}`, '/dependencies/']) {
      await page.goto(site + path);
      const { texts, arrows } = await page.evaluate(paintOfDiagrams);
      expect(texts.length).toBeGreaterThan(20);
      expect(arrows.length).toBeGreaterThan(10);
      expect(texts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
      expect(arrows.filter(({ contrast }) => contrast < 3)).toEqual([]);
    }
  });

  it.each([
    '/de/',
    chapter,
    '/de/dependencies/',
    '/systems/',
    `/de${fullestSources()}`,
    '/claims/',
    '/de/timeline/',
    '/search/',
  ])('shows the whole of %s, in narrow and wide windows, and no filter that would do nothing', async (path) => {
    await page.goto(site + path);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))).toBe(0);
      expect(await page.locator('[data-filters] [data-a]:not(:visible)').count()).toBe(0);
      expect(await page.locator('.filter-bar:visible, .filter-count:visible').count()).toBe(0);
      expect(await page.locator('.value-note:visible, .menu-list:visible').count()).toBe(0);
    }
    await page.locator('.menu summary').click();
    expect(await page.locator('.menu-list a').last().isVisible()).toBe(true);
  });

  it('shows what is known of a number while the number has the focus', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${site}/de${chapter}`);
    const note = page.locator('.value-note').first();
    expect(await note.isVisible()).toBe(false);
    await page.locator('.value-text').first().focus();
    expect(await note.isVisible()).toBe(true);
    const box = await note.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 640).toBe(true);
    await page.locator('.value-text').nth(1).focus();
    expect(await note.isVisible()).toBe(false);
  });

  it('searches, and shares the search by its address', async () => {
    await page.goto(`${site}/search/`);
    await page.locator('#search-field').fill(one.word);
    await page.locator('.search-results li').first().waitFor();
    expect(new URL(page.url()).search).toBe(`?q=${one.word}`);
  });

  it('switches language and stays in the same section', async () => {
    await page.goto(site + chapter);
    await page
      .locator('article h2')
      .nth(2)
      .evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    await page.locator('[data-language-switch]').click();
    await page.waitForURL((url) => url.pathname === `/de${chapter}` && url.hash !== '');
  });

  it('fails systems on purpose', async () => {
    await page.goto(`${site}/dependencies/`);
    await page.locator('what-if-tool [data-choice^="provider="]').first().click();
    await page.locator('what-if-tool li[data-status=down]').first().waitFor();
  });
});

/** Every combination of colours in which elements of the page are painted. */
async function coloursOf(opened: Page): Promise<Set<string>> {
  return new Set(
    await opened.evaluate(() =>
      [...document.querySelectorAll('body, body *')].map((element) => {
        const { color, backgroundColor, borderTopColor, fill, stroke } = getComputedStyle(element);
        return [
          element.closest('svg') ? 'svg' : '',
          element.localName,
          color,
          backgroundColor,
          borderTopColor,
          fill,
          stroke,
        ].join(' ');
      }),
    ),
  );
}
