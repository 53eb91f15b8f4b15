import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { measureSearch, score } from '../search/measure.ts';
import { openBrowser } from './open-browser.ts';

const site = inject('siteUrl');
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());
beforeEach(async () => {
  complaints.length = 0;
  page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

const results = () => page.locator('a[data-result]');
const waitForResults = () => results().first().waitFor();

describe('the search page', () => {
  it.each([
    ['/search/?q=kinesis', '/systems/amazon-kinesis/'],
    ['/de/search/?q=Ausfall', '/de/'],
  ])('%s shows results at once, in the language of the page', async (path, wanted) => {
    await page.goto(site + path);
    await waitForResults();
    expect(await results().first().getAttribute('href')).toContain(wanted);
    expect(await page.locator('#search-status').innerText()).toMatch(/\d+/);
  });

  it('narrows down by facets, keeps them in the address, and goes back', async () => {
    await page.goto(`${site}/search/?q=netflix`);
    await waitForResults();
    await page.locator('[data-facet="kind:incident"]').check();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.result-kind')].every((kind) => kind.textContent?.startsWith('Outage')),
    );
    expect(page.url()).toContain('kind=incident');
    await page.goBack();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('.result-kind')].some((kind) => !kind.textContent?.startsWith('Outage')),
    );
    expect(page.url()).not.toContain('kind=');
  });

  it('mends a typo and says so', async () => {
    await page.goto(`${site}/search/?q=DynamDB`);
    await waitForResults();
    expect(await results().first().getAttribute('href')).toContain('/systems/amazon-dynamodb/');
    expect(await page.locator('#search-status').innerText()).toContain('dynamodb');
  });

  it('offers the other language where its own has nothing', async () => {
    await page.goto(`${site}/de/search/?q=itemised`);
    await waitForResults();
    expect(await page.locator('#search-status').innerText()).toContain('englischen');
    expect(await page.locator('#search-results li').first().getAttribute('lang')).toBe('en');
  });

  it('says so when there is nothing, and works again with the next word', async () => {
    await page.goto(`${site}/search/?q=xyzzyplugh`);
    await page.waitForFunction(() => document.querySelector('#search-status')?.textContent?.includes('Nothing found'));
    await page.locator('#search-field').fill('zuul');
    await waitForResults();
    expect(await results().first().getAttribute('href')).toContain('/systems/zuul/');
  });

  it.each([
    ['markup', '<img src=x onerror="document.title=1">'],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['quotes and operators', '"\'`;--'],
    ['emoji', '🙂🙂'],
    ['Arabic', 'مرحبا'],
    ['half an escape', '%E0%A4%A'],
    ['a space', ' '],
  ])('is not impressed by %s', async (_name, query) => {
    await page.goto(`${site}/search/`);
    await page.locator('#search-field').fill(query);
    await page.waitForTimeout(400);
    expect(await page.locator('#search-results img, #search-status img').count()).toBe(0);
    await page.locator('#search-field').fill('kafka');
    await waitForResults();
    expect(await page.title()).not.toBe('1');
  });

  it('tells an offline reader what is wrong, and recovers', async () => {
    await page.goto(`${site}/search/`);
    await page.context().setOffline(true);
    await page.locator('#search-field').fill('kafka');
    await page.waitForFunction(
      () => /could not be loaded/.test(document.querySelector('#search-status')?.textContent ?? ''),
      null,
      { timeout: 15_000 },
    );
    complaints.length = 0;
    await page.context().setOffline(false);
    await page.locator('#search-field').fill('zuul');
    await waitForResults();
    complaints.length = 0;
  });

  it('lists everything from A to Z without JavaScript', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site}/de/search/`);
    expect(await plain.locator('#search-index a').count()).toBeGreaterThan(200);
    await context.close();
  });
});

describe('the search over a page', () => {
  it.each(['/', 'Control+k'])(
    'opens by %s, is walked by arrows, closes by Escape and gives the focus back',
    async (key) => {
      await page.goto(`${site}/chapters/cloud/`);
      await page.keyboard.press(key);
      await page.locator('.search-dialog input').waitFor();
      await page.keyboard.type('open connect');
      await page.locator('.search-dialog a[data-result]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      expect(
        await page.evaluate(() =>
          [...document.querySelectorAll('.search-dialog a[data-result]')].indexOf(document.activeElement as Element),
        ),
      ).toBe(1);
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await page.keyboard.press('Escape');
      expect(await page.locator('.search-dialog[open]').count()).toBe(0);
    },
  );

  it('opens by its button and marks the words again on the page it leads to', async () => {
    await page.goto(`${site}/`);
    await page.locator('[data-search-opener]').click();
    await page.locator('.search-dialog input').fill('shards');
    await page.locator('.search-dialog a[data-result]').first().click();
    await page.locator('main mark').first().waitFor();
    expect((await page.locator('main mark').first().innerText()).toLowerCase()).toContain('shard');
  });

  it('loads nothing of itself before a reader reaches for it', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${site}/chapters/history/`);
    await page.waitForTimeout(300);
    expect(requests.filter((url) => /pagefind|dialog|search/.test(url))).toEqual([]);
  });
});

describe('the quality of the search', () => {
  it('answers the query set with a mean reciprocal rank of 0.90 and 95 percent among the first three', async () => {
    const { mrr, success } = score(await measureSearch(browser, site));
    expect(mrr).toBeGreaterThanOrEqual(0.9);
    expect(success).toBeGreaterThanOrEqual(0.95);
  });
});
