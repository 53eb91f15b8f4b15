import { describe, expect, inject, it } from 'vitest';
import { chapters } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();

describe('a chapter in two languages', () => {
  it.each(chapters)('has each section of %s beside its counterpart, each in its language', async (slug) => {
    await watched.page.setViewportSize({ width: 1440, height: 900 });
    await watched.page.goto(`${site}/parallel/${slug}/`);
    const pairs = await watched.page.locator('.pair').evaluateAll((all) =>
      all.map((pair) =>
        [...pair.children].map((side) => ({
          language: side.closest('[lang]')?.getAttribute('lang'),
          id: side.querySelector(':scope > h2')?.id ?? '',
          top: side.getBoundingClientRect().top,
          left: side.getBoundingClientRect().left,
        })),
      ),
    );
    expect(pairs.length).toBeGreaterThan(3);
    for (const [own, other, ...more] of pairs) {
      expect(more).toEqual([]);
      expect([own?.language, other?.language]).toEqual(['en', 'de']);
      expect(other?.id.replace('de--', '')).toBe(own?.id);
      expect(other?.top).toBe(own?.top);
      expect(other?.left).toBeGreaterThan(own?.left ?? 0);
    }
  });

  it('has the language of the reader first, and the section that an address names', async () => {
    await watched.page.goto(`${site}/de/chapters/${chapters[0]}/`);
    const id = await watched.page.locator('article h2').nth(1).getAttribute('id');
    await watched.page.goto(`${site}/de/parallel/${chapters[0]}/#${id}`);
    const section = watched.page.locator(`[id="${id}"]`);
    expect(await section.evaluate((one) => one.closest('[lang]')?.getAttribute('lang'))).toBe('de');
    expect(await section.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
  });

  it('leads from one chapter to the next, and is reached from the chapter', async () => {
    await watched.page.goto(`${site}/chapters/${chapters[0]}/`);
    await watched.page.locator('.page-tools a[href*="/parallel/"]').click();
    await watched.page.waitForURL(`**/parallel/${chapters[0]}/`);
    await watched.page.locator('.pagination a[rel=next]').click();
    await watched.page.waitForURL(`**/parallel/${chapters[1]}/`);
  });

  it('keeps the section when the language is switched, in which the other version is the second', async () => {
    await watched.page.goto(`${site}/parallel/${chapters[0]}/`);
    const id = await watched.page.locator('.pair h2').nth(4).getAttribute('id');
    await watched.page.goto(`${site}/parallel/${chapters[0]}/#${id?.replace('de--', '')}`);
    await watched.page.locator('[data-language-switch]').first().click();
    await watched.page.waitForURL(`**/de/parallel/${chapters[0]}/#${id?.replace('de--', '')}`);
  });

  it('leads to other chapters in two languages, from either version', async () => {
    await watched.page.goto(`${site}/parallel/${chapters[0]}/`);
    const links = await watched.page
      .locator('.parallel a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.filter((link) => link.includes('/chapters/'))).toEqual([]);
    expect(links.filter((link) => link.startsWith('/parallel/')).length).toBeGreaterThan(1);
  });

  it('says that a link was copied, and how to cite it', async () => {
    await watched.page.goto(`${site}/parallel/${chapters[0]}/`);
    await watched.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await watched.page.locator('.pair h2 a').first().click();
    await watched.page.locator('[data-copied] > span').waitFor({ state: 'visible' });
    expect(await watched.page.locator('.cite summary').count()).toBe(1);
  });

  it('has no id twice, and the references of both versions', async () => {
    for (const language of ['', '/de']) {
      await watched.page.goto(`${site}${language}/parallel/${chapters[0]}/`);
      const found = await watched.page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        const links = [...document.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1));
        return {
          twice: ids.filter((id, at) => ids.indexOf(id) !== at),
          lost: links.filter((id) => id !== undefined && !ids.includes(id)),
        };
      });
      expect(found).toEqual({ twice: [], lost: [] });
    }
  });

  it('stands one below the other where there is no room for two columns, and nothing is cut off', async () => {
    await watched.page.setViewportSize({ width: 320, height: 700 });
    try {
      await watched.page.goto(`${site}/parallel/${chapters[0]}/`);
      const order = await watched.page
        .locator('.pair')
        .nth(1)
        .evaluate(({ children: [own, other] }) =>
          own && other ? other.getBoundingClientRect().top - own.getBoundingClientRect().bottom : -1,
        );
      expect(order).toBeGreaterThanOrEqual(0);
      expect(await watched.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    } finally {
      await watched.page.setViewportSize({ width: 1280, height: 800 });
    }
  });
});
