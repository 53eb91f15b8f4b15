import { describe, expect, inject, it } from 'vitest';
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
});
