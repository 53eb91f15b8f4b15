import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { act } from './first-act.ts';
import { chapterPath } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage({ width: 1440, height: 900 });
const longest = chapterPath('fullest');

async function scrollOn(page: Page, distance: number): Promise<void> {
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), distance);
  // The mark is set with the next picture.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** Hashes of the marked entries beside the text, and of the last heading above the first quarter of the window. */
async function markedAndRead(page: Page) {
  return page.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('.page-contents .beside [data-sections] a')];
    const headings = [...document.querySelectorAll('article h2[id], .prose h2[id]')];
    const begun = headings.filter((heading) => heading.getBoundingClientRect().top <= innerHeight / 4);
    return {
      marked: links.filter((link) => link.getAttribute('aria-current') === 'location').map(({ hash }) => hash),
      read: [...new Set(begun)].slice(-1).map(({ id }) => `#${id}`),
      isInText: (document.querySelector('article, .prose')?.getBoundingClientRect().bottom ?? 0) > innerHeight,
    };
  });
}

describe('the contents beside the text', () => {
  it.each([longest, `/de${longest}`, '/about/'])(
    'mark the section at the upper quarter of the window: %s',
    async (path) => {
      const { page } = watched;
      await page.goto(site + path);
      await act(page);
      expect((await markedAndRead(page)).marked).toEqual([]);
      const seen = new Set<string>();
      for (let at = await markedAndRead(page); at.isInText; at = await markedAndRead(page)) {
        expect(at.marked).toEqual(at.read);
        for (const hash of at.marked) seen.add(hash);
        await scrollOn(page, 200);
      }
      expect(seen.size).toBeGreaterThan(3);
      await scrollOn(page, -1_000_000);
      expect((await markedAndRead(page)).marked).toEqual([]);
    },
  );

  it('mark what a link has led to, also where the page ends before it can come up', async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 1440, height: 2000 });
    await page.goto(site + longest);
    await act(page);
    const last = page.locator('.page-contents .beside [data-sections] a').last();
    await last.click();
    await expect.poll(() => last.getAttribute('aria-current')).toBe('location');
    expect(await page.locator('.page-contents .beside [aria-current=location]').count()).toBe(1);
  });
});
