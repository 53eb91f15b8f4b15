import { describe, expect, inject, it } from 'vitest';
import { measureSearch, score } from '../search/measure.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage({ width: 1100, height: 800 });

const results = () => watched.page.locator('a[data-result]');
const statusText = () => watched.page.locator('#search-status').innerText();
const waitForResults = () => results().first().waitFor();

describe('the search page', () => {
  it.each([
    ['/search/?q=kinesis', '/systems/amazon-kinesis/'],
    ['/de/search/?q=Ausfall', '/de/'],
  ])('%s shows results at once, in the language of the page', async (path, wanted) => {
    await watched.page.goto(site + path);
    await waitForResults();
    expect(await results().first().getAttribute('href')).toContain(wanted);
    expect(await statusText()).toMatch(/\d+/);
  });

  it('narrows down by facets, keeps them in the address, and goes back', async () => {
    await watched.page.goto(`${site}/search/?q=netflix`);
    await waitForResults();
    await watched.page.locator('[data-facet="kind:incident"]').check();
    await watched.page.waitForFunction(() =>
      [...document.querySelectorAll('.result-kind')].every((kind) => kind.textContent.startsWith('Outage')),
    );
    expect(watched.page.url()).toContain('kind=incident');
    await watched.page.goBack();
    await watched.page.waitForFunction(() =>
      [...document.querySelectorAll('.result-kind')].some((kind) => !kind.textContent.startsWith('Outage')),
    );
    expect(watched.page.url()).not.toContain('kind=');
  });

  it('mends a typo and says so', async () => {
    await watched.page.goto(`${site}/search/?q=DynamDB`);
    await waitForResults();
    expect(await results().first().getAttribute('href')).toContain('/systems/amazon-dynamodb/');
    expect(await statusText()).toContain('DynamoDB');
  });

  it('offers the other language where its own has nothing', async () => {
    await watched.page.goto(`${site}/de/search/?q=itemised`);
    await waitForResults();
    expect(await statusText()).toContain('Englisch');
    expect(await watched.page.locator('#search-results li').first().getAttribute('lang')).toBe('en');
  });

  it('says so when there is nothing, and works again with the next word', async () => {
    await watched.page.goto(`${site}/search/?q=xyzzyplugh`);
    await watched.page.waitForFunction(() =>
      document.querySelector('#search-status')?.textContent.includes('Nothing found'),
    );
    await watched.page.locator('#search-field').fill('zuul');
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
    await watched.page.goto(`${site}/search/`);
    await watched.page.locator('#search-status:not(:empty)').waitFor();
    const atFirst = await statusText();
    // Results, or the word that there are none; a space is not a query, so nothing changes.
    await watched.page.locator('#search-field').fill(query);
    if (query.trim() !== '')
      await watched.page.waitForFunction((before) => {
        const [status, list] = ['#search-status', '#search-results'].map((part) => document.querySelector(part));
        return status?.textContent !== before && list?.ariaBusy !== 'true';
      }, atFirst);
    expect(await watched.page.locator('#search-results img, #search-status img').count()).toBe(0);
    await watched.page.locator('#search-field').fill('kafka');
    await waitForResults();
    expect(await watched.page.title()).not.toBe('1');
  });

  it('tells an offline reader what is wrong, and recovers', async () => {
    await watched.page.goto(`${site}/search/`);
    await watched.page.context().setOffline(true);
    await watched.page.locator('#search-field').fill('kafka');
    await watched.page.waitForFunction(
      () => /could not be loaded/.test(document.querySelector('#search-status')?.textContent ?? ''),
      null,
      { timeout: 15_000 },
    );
    watched.complaints.length = 0;
    await watched.page.context().setOffline(false);
    await watched.page.locator('#search-field').fill('zuul');
    await waitForResults();
    watched.complaints.length = 0;
  });

  it('lists everything from A to Z without JavaScript', async () => {
    const context = await watched.browser.newContext({ javaScriptEnabled: false });
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
      await watched.page.goto(`${site}/chapters/cloud/`);
      await watched.page.keyboard.press(key);
      await watched.page.locator('.search-dialog input').waitFor();
      await watched.page.keyboard.type('open connect');
      await watched.page.locator('.search-dialog a[data-result]').first().waitFor();
      await watched.page.keyboard.press('ArrowDown');
      await watched.page.keyboard.press('ArrowDown');
      expect(
        await watched.page.evaluate(() =>
          [...document.querySelectorAll('.search-dialog a[data-result]')].indexOf(document.activeElement as Element),
        ),
      ).toBe(1);
      await watched.page.keyboard.press('ArrowUp');
      await watched.page.keyboard.press('ArrowUp');
      expect(await watched.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await watched.page.keyboard.press('Escape');
      expect(await watched.page.locator('.search-dialog[open]').count()).toBe(0);
    },
  );

  it('opens the first result by Enter', async () => {
    await watched.page.goto(`${site}/chapters/cloud/`);
    await watched.page.keyboard.press('/');
    await watched.page.locator('.search-dialog input').fill('kinesis');
    await watched.page.locator('.search-dialog a[data-result]').first().waitFor();
    await watched.page.keyboard.press('Enter');
    await watched.page.waitForURL(/amazon-kinesis/);
  });

  it('opens by its button and marks the words again on the page it leads to', async () => {
    await watched.page.goto(`${site}/`);
    await watched.page.locator('[data-search-opener]').click();
    await watched.page.locator('.search-dialog input').fill('shards');
    await watched.page.locator('.search-dialog a[data-result]').first().click();
    await watched.page.locator('main mark').first().waitFor();
    expect((await watched.page.locator('main mark').first().innerText()).toLowerCase()).toContain('shard');
  });

  it('loads nothing of itself before a reader reaches for it', async () => {
    const requests: string[] = [];
    watched.page.on('request', (request) => requests.push(request.url()));
    await watched.page.goto(`${site}/chapters/history/`);
    await watched.page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /pagefind|dialog|search/.test(url))).toEqual([]);
  });
});

describe('the quality of the search', () => {
  it('answers the query set with a mean reciprocal rank of 0.90 and 95 percent among the first three', async () => {
    const { mrr, success } = score(await measureSearch(watched.browser, site));
    expect(mrr).toBeGreaterThanOrEqual(0.9);
    expect(success).toBeGreaterThanOrEqual(0.95);
  });
});
