import type { Locator } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { fullestPath } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();
const pages = ['/data/', '/dependencies/', fullestPath('series')].flatMap((path) => [path, `/de${path}`]);
const header = () => watched.page.locator('.site-header').boundingBox();

/** Where the cells at both ends of a row stand. */
async function placesOf(row: Locator): Promise<{ top: number; left: number }[]> {
  return row.locator('th, td').evaluateAll((cells) =>
    cells.map((cell) => {
      const { top, left } = cell.getBoundingClientRect();
      return { top: Math.round(top), left: Math.round(left) };
    }),
  );
}

describe('a long table', () => {
  it.each(pages)('of %s keeps its head below the header of the site while the page scrolls', async (path) => {
    const { page } = watched;
    await page.setViewportSize({ width: 1280, height: 500 });
    await page.goto(site + path);
    const tables = page.locator('.table-scroll table');
    let tried = 0;
    for (let index = 0; index < (await tables.count()); index += 1) {
      const table = tables.nth(index);
      const last = table.locator('tbody tr').last();
      await last.evaluate((row) => {
        scrollBy({ top: row.getBoundingClientRect().top - 140, behavior: 'instant' });
      });
      const [first] = await placesOf(table.locator('thead tr'));
      const bottom = (await header())?.height ?? 0;
      // The last ones of a page cannot be scrolled so far up.
      const isReached = ((await last.boundingBox())?.y ?? Infinity) < 145;
      const isLong = (await table.locator('tbody tr').count()) > 2;
      tried += Number(isReached && isLong);
      if (isReached && isLong) expect(Math.abs((first?.top ?? 0) - bottom), `table ${index}`).toBeLessThan(3);
    }
    expect(tried).toBeGreaterThan(0);
  });

  it.each(pages)('of %s makes no page scroll sideways, whatever the width of the window', async (path) => {
    const { page } = watched;
    await page.goto(site + path);
    for (const width of [320, 480, 512, 600, 768, 960, 992, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  it('keeps its head and its first column where it scrolls itself, and leaves room for the others', async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${site}/dependencies/`);
    const box = page.locator('.table-scroll.wide').first();
    expect((await box.boundingBox())?.height).toBeLessThan(700);
    const row = box.locator('tbody tr').nth(3);
    const heads = box.locator('thead tr');
    const [rowBefore, headsBefore] = [await placesOf(row), await placesOf(heads)];
    await box.evaluate((element) => element.scrollTo(120, 150));
    const [rowAfter, headsAfter] = [await placesOf(row), await placesOf(heads)];
    expect(rowAfter[0]).toEqual({ left: rowBefore[0]?.left, top: (rowBefore[0]?.top ?? 0) - 150 });
    expect(rowAfter[1]).toEqual({ left: (rowBefore[1]?.left ?? 0) - 120, top: (rowBefore[1]?.top ?? 0) - 150 });
    expect(headsAfter[0]).toEqual(headsBefore[0]);
    expect(headsAfter[1]).toEqual({ left: (headsBefore[1]?.left ?? 0) - 120, top: headsBefore[1]?.top });
    expect((await row.locator('th').boundingBox())?.width).toBeLessThan(160);
  });
});

describe('the table of a chart', () => {
  it('keeps its head and its first column while it scrolls', async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 320, height: 500 });
    await page.goto(site + fullestPath('series'));
    const details = page.locator('figure.chart details:has(table)');
    await details.first().locator('summary').click();
    const box = details.first().locator('[role=group]');
    expect((await box.boundingBox())?.height).toBeLessThanOrEqual(400);
    const [row, heads] = [box.locator('tbody tr').nth(3), box.locator('thead tr')];
    const [rowBefore, headsBefore] = [await placesOf(row), await placesOf(heads)];
    const moved = await box.evaluate((element) => {
      element.scrollTo(0, 60);
      return element.scrollTop;
    });
    expect(moved).toBeGreaterThan(20);
    const [rowAfter, headsAfter] = [await placesOf(row), await placesOf(heads)];
    expect(rowAfter[0]?.top).toBe((rowBefore[0]?.top ?? 0) - moved);
    // Above the head stands the unit, which goes.
    expect(headsAfter[0]?.top).toBeLessThan(headsBefore[0]?.top ?? 0);
    expect(headsAfter[0]?.top).toBe(Math.round((await box.boundingBox())?.y ?? 0));
  });
});

describe('the contents of the page on data', () => {
  it.each(['', '/de'])('stand beside it in wide windows, each leading to its part: “%s”', async (language) => {
    const { page } = watched;
    await page.goto(`${site}${language}/data/`);
    const links = page.locator('.page-contents .beside a');
    const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')?.slice(1) ?? ''));
    const parts = await page.locator('main :is(h2, section)[id]').evaluateAll((all) => all.map((part) => part.id));
    expect(places).toEqual(parts);
    await links.last().click();
    expect(await page.locator(':target').getAttribute('id')).toBe(places.at(-1));
    const beside = await links.last().boundingBox();
    const target = await page.locator(':target').boundingBox();
    expect(beside?.x).toBeLessThan(target?.x ?? 0);
    expect(beside?.y).toBeLessThan(900);
  });

  it('are folded above it in narrow ones', async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${site}/data/`);
    expect(await page.locator('.page-contents a:visible').count()).toBe(0);
    await page.locator('.page-contents summary').click();
    expect(await page.locator('.page-contents a:visible').count()).toBeGreaterThan(10);
    const table = await page.locator('table').first().boundingBox();
    expect((await page.locator('.page-contents').boundingBox())?.y).toBeLessThan(table?.y ?? 0);
  });
});
