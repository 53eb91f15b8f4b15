import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { act } from './first-act.ts';
import { chapterPath } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();

it('a page is fetched while the pointer rests on its link, and none for those who pass', async () => {
  const { page } = watched;
  await page.goto(site + chapterPath(0));
  await act(page);
  const pages = pagesAsked(page);
  const brand = await page.locator('.brand').boundingBox();
  await page.mouse.move((brand?.x ?? 0) + 5, (brand?.y ?? 0) + 5);
  await page.mouse.move(600, 500);
  await page.waitForTimeout(300);
  expect(pages).toEqual([]);
  await page.locator('.brand').hover();
  await expect.poll(() => pages).toEqual(['/']);
});

it('a page is fetched once, however many of its places have links', async () => {
  const { page } = watched;
  await page.goto(`${site}/glossary/`);
  await act(page);
  await page.evaluate(() => {
    const links = ['/about/#one', '/about/#two', '/about/'].map(
      (href) => `<p><a class="tried" href="${href}">there</a></p>`,
    );
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', links.join(''));
  });
  const pages = pagesAsked(page);
  for (const link of await page.locator('.tried').all()) {
    await link.hover();
    await page.waitForTimeout(250);
  }
  expect(pages).toEqual(['/about/']);
});

it('the search, which opens over the page, is not fetched as a page', async () => {
  const { page } = watched;
  await page.goto(site + chapterPath(0));
  await act(page);
  const pages = pagesAsked(page);
  await page.locator('[data-search-opener]').hover();
  await page.waitForTimeout(300);
  expect(pages).toEqual([]);
});

it('a reader who goes through a list by keyboard, and stays at each entry, pays for few of its pages', async () => {
  const { page } = watched;
  await page.goto(`${site}/systems/`);
  await act(page);
  const pages = pagesAsked(page);
  await page.locator('main a').first().focus();
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(100);
  }
  expect(pages).toEqual([]);
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(600);
  }
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.length).toBeLessThanOrEqual(6);
});

function pagesAsked(page: Page): string[] {
  const pages: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('/')) pages.push(pathname);
  });
  return pages;
}
