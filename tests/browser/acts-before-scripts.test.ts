import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { plainContent } from '../../src/library/held-content.ts';
import { act, scriptsOf } from './first-act.ts';
import { chapterPath, fullestPath } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';
import { one } from './words-to-search.ts';

const site = inject('siteUrl');
const watched = watchPage();
const { dataset } = plainContent();
/** Several scripts that come one after the other take longer than a poll usually waits. */
const patience = { timeout: 10_000 };
const chartPath = fullestPath('series');

describe('the first thing that a reader does, over a slow line', () => {
  const chapter = chapterPath('fullest');
  const arriving = async (path: string) => {
    const { page } = watched;
    await page.route('**/assets/*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      await route.continue();
    });
    await page.goto(site + path);
    return page;
  };

  it.each(['/', 'Control+k'])('%s opens the search', async (key) => {
    const page = await arriving(chapter);
    await page.keyboard.press(key);
    await page.locator('.search-dialog input:focus').waitFor();
  });

  it('a click on the search opens it, on the page where it was clicked', async () => {
    const page = await arriving(chapter);
    await page.locator('[data-search-opener]').click();
    await page.locator('.search-dialog input').waitFor();
    expect(new URL(page.url()).pathname).toBe(chapter);
  });

  it('the other language opens at the section that is read', async () => {
    const page = await arriving(chapter);
    const heading = page.locator('article h2[id]').nth(2);
    const id = await heading.evaluate((element) => {
      element.scrollIntoView({ behavior: 'instant' });
      return element.id;
    });
    await page.locator('[data-language-switch]').click();
    await page.waitForURL((url) => url.hash === `#${id}`);
    expect(new URL(page.url()).pathname).not.toBe(chapter);
  });

  it('a theme is chosen, and stays chosen', async () => {
    const page = await arriving('/glossary/');
    await page.locator('[data-theme-choice] summary').click();
    await page.locator('[data-theme-choice] [value=dark]').check();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('theme'))).toBe('dark');
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.goto(`${site}/about/`);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.locator('[data-theme-choice] summary').click();
    await expect.poll(() => page.locator('[data-theme-choice] [value=dark]').isChecked(), patience).toBe(true);
  });

  it.each(['article h2 > a', 'article .figure-number'])('the link at %s is copied', async (what) => {
    const page = await arriving(chapter);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
    // By the keyboard, as a pointer would have moved there first.
    const link = page.locator(what).nth(1);
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-copied] > span').waitFor();
    const address = await link.evaluate((one: HTMLAnchorElement) => one.href);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    expect(page.url()).toBe(address);
  });

  it('a second tap on a link that shows what it leads to follows it at once, and shows nothing later', async () => {
    const context = await watched.browser.newContext({ hasTouch: true, isMobile: true });
    const page = await context.newPage();
    let answer: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/assets/*.js', async (route) => {
      await asked;
      await route.continue();
    });
    await page.goto(site + chapter);
    const cite = page.locator('article > p .cite a').first();
    await cite.tap();
    expect(new URL(page.url()).hash).toBe('');
    await cite.tap();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#reference-\d+$/);
    answer();
    await scriptsOf(page);
    expect(await page.locator('.cite[data-open]').count()).toBe(0);
    await context.close();
  });

  it('a diagram opens large over the page', async () => {
    const page = await arriving(chapter);
    await page.locator('a[data-lens]').first().click();
    await page.locator('.diagram-lens').waitFor();
    expect(new URL(page.url()).pathname).toBe(chapter);
  });

  it('what fails is chosen, though its switch was a link', async () => {
    const page = await arriving('/dependencies/');
    const [provider] = dataset.providers;
    const choice = page.locator(`what-if-tool [data-choice="provider=${provider?.id}"]`).first();
    await choice.click();
    await expect.poll(() => new URL(page.url()).searchParams.getAll('provider'), patience).toEqual([provider?.id]);
    expect(new URL(page.url()).pathname).toBe('/dependencies/');
  });

  it('a link that leads elsewhere just leads there', async () => {
    const page = await arriving(chapter);
    await page.locator('.brand').click();
    await page.waitForURL(`${site}/`);
  });

  it.each(['/', 'Control+K'])(
    'what is typed after %s stands in the search, and does nothing to the page',
    async (key) => {
      const page = await arriving(chapter);
      const typed = `${one.word} ${one.word}`;
      await page.keyboard.press(key);
      await page.keyboard.type(typed);
      expect(await page.locator('html').getAttribute('data-typed')).toBe(typed);
      await page.keyboard.press('x');
      await page.keyboard.press('Backspace');
      const input = page.locator('.search-dialog input');
      await input.waitFor();
      expect(await input.inputValue()).toBe(typed);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      expect(await page.locator('html').getAttribute('data-typed')).toBeNull();
      await page.keyboard.type('y');
      expect(await input.inputValue()).toBe(`${typed}y`);
    },
  );

  it('a search that is given up does not open', async () => {
    const page = await arriving(chapter);
    await page.keyboard.press('/');
    await page.keyboard.type('a');
    await page.keyboard.press('Escape');
    await scriptsOf(page);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('html').getAttribute('data-typed')).toBeNull();
    expect(await page.locator('.search-dialog[open]').count()).toBe(0);
    await page.keyboard.press('/');
    await page.locator('.search-dialog input:focus').waitFor();
  });

  it('arrow keys move a chart, each of them, and not the page', async () => {
    const page = await arriving(chartPath);
    const chart = page.locator('[data-slider]').first();
    const last = Number(await chart.getAttribute('aria-valuemax'));
    await chart.focus();
    const place = await page.evaluate(() => scrollY);
    for (const key of ['Home', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    await expect.poll(() => chart.getAttribute('aria-valuenow'), patience).toBe(String(Math.min(2, last)));
    expect(await page.evaluate(() => scrollY)).toBe(place);
  });

  it('the day to which the slider was moved is the day that is shown', async () => {
    const move = async (page: Page) => {
      await page.locator('what-if-tool input[type=range]').focus();
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowLeft');
    };
    const said = (page: Page) => page.locator('what-if-tool [data-summary]').innerText();
    const page = await arriving('/dependencies/');
    const before = await said(page);
    await move(page);
    await expect.poll(() => new URL(page.url()).search, patience).not.toBe('');
    await expect.poll(() => said(page), patience).not.toBe(before);
    const [address, answer] = [page.url(), await said(page)];
    await page.unrouteAll();
    await page.goto(`${site}/dependencies/`);
    await act(page);
    await move(page);
    await expect.poll(() => page.url()).toBe(address);
    await expect.poll(() => said(page)).toBe(answer);
  });

  it('leads on where the scripts do not come at all', async () => {
    const { page } = watched;
    await page.route('**/assets/*.js', () => undefined);
    await page.goto(site + chapter);
    const other = page.locator('[data-language-switch]').first();
    const address = await other.evaluate((link: HTMLAnchorElement) => link.pathname);
    await other.click();
    await page.waitForURL((url) => url.pathname === address, { timeout: 15_000 });
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });
});
