import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { interfaceText } from '../../src/i18n/interface-text.ts';
import { chapters } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();

describe.each(['', '/de'])('the whole book on one page, at %s/book/', (language) => {
  it('holds every chapter as it stands alone: its words, its figures, its references', async () => {
    const { page } = watched;
    const wordsOf = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((texts) => texts.map((text) => text.textContent.replaceAll(/\s+/g, ' ').trim()));
    const alone: string[] = [];
    const references: number[] = [];
    for (const slug of chapters) {
      await page.goto(`${site}${language}/chapters/${slug}/`);
      alone.push(...(await wordsOf('article.prose')));
      references.push(await page.locator('.references li').count());
    }
    await page.goto(`${site}${language}/book/`);
    expect(await wordsOf('.book-chapter > .prose')).toEqual(alone);
    const counts = await page
      .locator('.book-chapter')
      .evaluateAll((parts) => parts.map((part) => part.querySelectorAll('.references li').length));
    expect(counts).toEqual(references);
  });

  it('has no id twice, and every link inside it leads somewhere', async () => {
    await watched.page.goto(`${site}${language}/book/`);
    const found = await watched.page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1));
      return {
        twice: ids.filter((id, at) => ids.indexOf(id) !== at),
        lost: links.filter((id) => id !== undefined && !ids.includes(id)),
        links: links.length,
      };
    });
    expect(found.twice).toEqual([]);
    expect(found.lost).toEqual([]);
    expect(found.links).toBeGreaterThan(100);
  });

  it('leads from chapter to chapter without leaving the page', async () => {
    await watched.page.goto(`${site}${language}/book/`);
    const away = await watched.page
      .locator('.book-chapter .prose a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(away.filter((address) => address?.includes('/chapters/'))).toEqual([]);
    const across = away.filter((address) => address?.startsWith(`#${chapters.at(-1)}--`));
    expect(across.length).toBeGreaterThan(0);
  });

  it('is cited as a whole, and as the chapter, the section or the figure that the address names', async () => {
    const { page } = watched;
    await page.goto(`${site}${language}/book/`);
    const t = interfaceText(language === '' ? 'en' : 'de');
    const book = `${t('site.title')}: ${t('site.tagline')}`;
    const text = page.locator('details.cite p').first();
    await page.locator('.cite summary').click();
    await page.locator('.cite pre').nth(2).waitFor();
    expect(await text.innerText()).toContain(book);
    const section = page.locator('.book-chapter .prose h3').nth(1);
    const figure = page.locator('.book-chapter figure:has(.figure-number)').first();
    const chapter = page.locator('.book-chapter').nth(1);
    for (const [part, name] of [
      [chapter, chapter.locator('h2').first()],
      [section, section],
      [figure, figure.locator('figcaption .figure-number')],
    ] as const) {
      const id = (await part.getAttribute('id')) ?? '';
      await page.evaluate((hash) => (location.hash = hash), id);
      await expect.poll(() => text.innerText()).toMatch(new RegExp(`/book/#${id}$`));
      expect(await text.innerText()).toContain(`${book}: ${(await name.innerText()).replaceAll(/\s+/g, ' ').trim()}`);
      expect(await page.locator('.cite pre[aria-label=RIS]').innerText()).toContain(`/book/#${id}\n`);
    }
  });

  it('opens the references of the chapter that is read when one of its numbers is followed', async () => {
    await watched.page.goto(`${site}${language}/book/`);
    const cite = watched.page.locator('.book-chapter').nth(1).locator('.prose .cite a').last();
    await cite.click();
    const address = await cite.getAttribute('href');
    await watched.page.locator(`[id="${address?.slice(1)}"]`).waitFor({ state: 'visible' });
    expect(address).toMatch(new RegExp(`^#${chapters[1]}--reference-`));
  });

  it('prints with the title of the chapter and of the book at the head of its pages, a chapter beginning on a new one', async () => {
    await watched.page.goto(`${site}${language}/book/`);
    await watched.page.emulateMedia({ media: 'print' });
    try {
      const printed = await watched.page.locator('.book-chapter').evaluateAll((parts) =>
        parts.map((part) => {
          const style = getComputedStyle(part);
          return [style.getPropertyValue('page'), style.breakBefore];
        }),
      );
      expect(printed).toEqual(chapters.map((_, index) => [`part-${index + 1}`, 'page']));
      const heads = await watched.page.evaluate(() =>
        [...document.styleSheets].flatMap((sheet) =>
          [...sheet.cssRules].flatMap(({ cssText }) => (/^@page part-/.test(cssText) ? [cssText] : [])),
        ),
      );
      expect(heads).toHaveLength(chapters.length);
      const titles = await watched.page.locator('.book-chapter > header h2').allInnerTexts();
      for (const [index, title] of titles.entries()) expect(heads[index]).toContain(title);
      expect(await watched.page.locator('.references ol').first().isVisible()).toBe(true);
      // Nothing that belongs together is torn: it asks not to be, and is lower than the smaller of the usual papers.
      const wholes = await watched.page
        .locator('.book-chapter figure, .book-chapter aside')
        .evaluateAll((all) => all.map((one) => [getComputedStyle(one).breakInside, one.clientHeight < 900]));
      expect(new Set(wholes.map(String))).toEqual(new Set(['avoid,true']));
    } finally {
      await watched.page.emulateMedia({ media: null });
    }
  });

  it('prints each figure with its caption and its sources, low enough to share a page with text', async () => {
    await printed(async (page) => {
      const t = interfaceText(language === '' ? 'en' : 'de');
      const figures = await page.locator('.book-chapter figure').all();
      expect(figures.length).toBeGreaterThan(5);
      for (const figure of figures) {
        const words = await figure.innerText();
        expect(words).toContain(t('figure.number', { number: '' }).trim());
        expect(words).toContain(t('diagram.sources'));
        expect((await figure.boundingBox())?.height).toBeLessThan(0.8 * pageHeight);
      }
      for (const chart of await page.locator('.book-chapter figure.chart').all())
        expect(await chart.innerText()).toMatch(/https?:\/\/\S+\.csv/);
    });
  });

  it('prints text from one margin to the other, below the heads, and a heading of references with some of them', async () => {
    await printed(async (page) => {
      for (const part of await page.locator('.book-chapter > header, .book-chapter > .prose').all())
        expect((await part.boundingBox())?.x).toBe(0);
      for (const heading of await page.locator('.references > summary').all()) {
        const { breakInside, room } = await heading.evaluate((summary) => ({
          breakInside: getComputedStyle(summary).breakInside,
          room:
            summary.getBoundingClientRect().bottom -
            (summary.parentElement?.querySelector('li')?.getBoundingClientRect().bottom ?? 0),
        }));
        expect(breakInside).toBe('avoid');
        expect(room).toBeGreaterThan(0);
      }
    });
  });

  /** On the width and height of the print area of the lower of the usual papers. */
  async function printed(look: (page: Page) => Promise<void>): Promise<void> {
    const { page } = watched;
    await page.goto(`${site}${language}/book/`);
    await page.setViewportSize({ width: 680, height: pageHeight });
    await page.emulateMedia({ media: 'print' });
    try {
      await look(page);
    } finally {
      await page.emulateMedia({ media: null });
    }
  }
});

/** Of Letter paper, without its margins, in pixels. */
const pageHeight = 912;
