import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './open-browser.ts';

const site = inject('siteUrl');
const chapters = ['history', 's3-partnership', 'cloud', 'boom-and-dependencies'];
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  complaints.length = 0;
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:'))
      complaints.push(`foreign request: ${request.url()}`);
  });
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

describe('a reader', () => {
  it.each(['', '/de'].flatMap((prefix) => chapters.map((slug) => `${prefix}/chapters/${slug}/`)))(
    'reads %s with headings, diagrams, references and no trouble in the console',
    async (path) => {
      await page.goto(site + path);
      expect(await page.locator('html').getAttribute('lang')).toBe(path.startsWith('/de') ? 'de' : 'en');
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('article h2[id]').count()).toBeGreaterThanOrEqual(5);
      expect(await page.locator('figure.diagram svg').count()).toBeGreaterThanOrEqual(2);
      expect(await page.locator('.references li').count()).toBeGreaterThanOrEqual(10);
      expect(await page.locator('article').innerText()).not.toMatch(/undefined|NaN|\[object/);
    },
  );

  it('follows a number to its source and comes back', async () => {
    await page.goto(`${site}/chapters/history/`);
    const number = page.locator('.value-text').first();
    await number.click();
    const note = page.locator('.value-note:popover-open');
    expect(await note.innerText()).toContain('Confidence');
    await note.getByRole('link').first().click();
    expect(page.url()).toMatch(/#reference-\d+$/);
    await page.keyboard.press('Escape');
    await page.locator('.references li:target .back a').first().click();
    expect(page.url()).toMatch(/#use-\d+$/);
  });

  it('opens and closes the note of a number with the keyboard', async () => {
    await page.goto(`${site}/chapters/history/`);
    await page.locator('.value-text').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.value-note:popover-open').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await page.locator('.value-note:popover-open').count()).toBe(0);
  });

  it('switches language and stays in the same section', async () => {
    await page.goto(`${site}/chapters/cloud/`);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const heading = page.locator('article h2').nth(2);
    const id = await heading.getAttribute('id');
    await heading.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await page.locator('[data-language-switch]').click();
    await page.waitForURL(/\/de\/chapters\/cloud\//);
    expect(new URL(page.url()).hash).toBe(`#${id}`);
    expect(await page.locator(`#${id}`).isVisible()).toBe(true);
  });

  it('reads the four chapters from first to last by “next”', async () => {
    await page.goto(`${site}/de/chapters/history/`);
    const seen = ['history'];
    for (let step = 0; step < 3; step += 1) {
      await page.locator('a[rel=next]').click();
      await page.waitForLoadState();
      seen.push(new URL(page.url()).pathname.split('/').at(-2) ?? '');
    }
    expect(seen).toEqual(chapters);
    expect(await page.locator('a[rel=next]').count()).toBe(0);
  });

  it('chooses dark colours, and they are there before the next page is painted', async () => {
    await page.goto(`${site}/about/`);
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.locator('.theme label').filter({ hasText: 'Dark' }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.goto(`${site}/chapters/cloud/`, { waitUntil: 'commit' });
    await page.waitForSelector('body', { state: 'attached' });
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await paper()).toBe(dark);
  });

  it('reads everything without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site}/de/chapters/cloud/`);
    expect(await plain.locator('figure.diagram svg').first().isVisible()).toBe(true);
    await plain.locator('.value-text').first().click();
    expect(await plain.locator('.value-note').first().isVisible()).toBe(true);
    await plain.locator('.site-header summary').click();
    expect(await plain.locator('.menu-list a').first().isVisible()).toBe(true);
    await context.close();
  });

  it('finds a way on from an address that does not exist, in both languages', async () => {
    const response = await page.goto(`${site}/no/such/page/`);
    expect(response?.status()).toBe(404);
    expect(await page.locator('main').innerText()).toMatch(/does not exist[\s\S]*gibt es nicht/);
    complaints.length = 0;
  });
});

describe('every page', () => {
  it.each([320, 1440])('fits a window %i px wide, in both languages', async (width) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['/', '/about/', '/search/', ...chapters.map((slug) => `/chapters/${slug}/`)]) {
      for (const prefix of ['', '/de']) {
        await page.goto(site + prefix + path);
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(`${prefix}${path}: ${Math.max(0, excess)} px too wide`).toBe(`${prefix}${path}: 0 px too wide`);
      }
    }
  });
});
