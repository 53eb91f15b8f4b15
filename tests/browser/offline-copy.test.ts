import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveFile } from '../../src/site/archive-file.ts';
import { chapterPath } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const { file, name } = archiveFile();
const watched = watchPage();
let folder = '';
let files: string[] = [];
let context: BrowserContext;
let page: Page;
const complaints: string[] = [];

const address = (path: string) => pathToFileURL(join(folder, name, path)).href;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'offline copy '));
  for (const [path, content] of Object.entries(unzipSync(readFileSync(join('dist', file))))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
    files.push(path);
  }
  files = files.toSorted();
  context = await watched.browser.newContext({ offline: true });
  page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(request.url()));
  page.on('request', (request) => request.url().startsWith('http') && complaints.push(request.url()));
});

afterAll(async () => {
  await context.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the site in a folder, without a server or a network', () => {
  it('leads from every page only to files that the folder has', () => {
    const lost = new Set<string>();
    for (const path of files.filter((one) => one.endsWith('.html'))) {
      const html = readFileSync(join(folder, path), 'utf8');
      for (const [, target = ''] of html.matchAll(
        /<(?:a|img|script|link|use|form)\b[^>]* (?:href|src|action)="([^"#?]+)/g,
      )) {
        if (/^[a-z]+:/.test(target)) continue;
        const to = decodeURIComponent(new URL(target, `file:///${path}`).pathname.slice(1));
        if (!existsSync(join(folder, to))) lost.add(`${path}: ${target}`);
      }
    }
    expect([...lost]).toEqual([]);
  });

  it.each(['index.html', `de${chapterPath('fullest')}index.html`, 'dependencies/index.html', 'book/index.html'])(
    'shows %s in its own letters, and misses nothing',
    async (path) => {
      complaints.length = 0;
      await page.goto(address(path.replace(/^\//, '')));
      await page.waitForFunction(() => document.fonts.status === 'loaded');
      const fonts = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      );
      expect(fonts.length).toBeGreaterThan(0);
      expect(complaints).toEqual([]);
    },
  );

  it.each([
    { language: 'en', start: 'index.html', query: 'open connect', wanted: /Open Connect/ },
    { language: 'de', start: 'de/index.html', query: 'Ausfall Weihnachten', wanted: /2012/ },
  ])('is searched in $language, and a result leads to its page', async ({ start, query, wanted }) => {
    complaints.length = 0;
    await page.goto(address(start));
    await page.locator('[data-search-opener]').first().click();
    await page.locator('dialog[open] input[type=search]').fill(query);
    const result = page.locator('dialog[open] li a').first();
    await result.waitFor();
    expect(await page.locator('dialog[open]').innerText()).toMatch(wanted);
    await result.click();
    await page.waitForURL((url) => url.href !== address(start) && /index\.html/.test(url.pathname));
    await page.locator('h1').first().waitFor();
    expect(complaints).toEqual([]);
  });

  it('has the page of the search too, which shows what its address asks for', async () => {
    await page.goto(`${address('de/search/index.html')}?q=Vermieter`);
    const result = page.locator('main li a[href*="highlight"]').first();
    await result.waitFor();
    await result.click();
    await page.waitForURL(/index\.html\?highlight/);
  });

  it('answers what would fail, by the graph of the day that is chosen', async () => {
    complaints.length = 0;
    await page.goto(address('dependencies/index.html'));
    await page.locator('label, button').filter({ hasText: 'everything from Amazon' }).first().click();
    await page
      .locator('[data-what-if], main')
      .filter({ hasText: /stops|degraded|fails/i })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  it('keeps the choice of colours, and goes to the other language of the same page', async () => {
    await page.goto(address('about/index.html'));
    await page.locator('a[data-language-switch]').first().click();
    await page.waitForURL(address('de/about/index.html'));
  });
});
