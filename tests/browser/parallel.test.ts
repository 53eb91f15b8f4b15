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

  it.each([
    ['', 'in two languages: English, German'],
    ['/de', 'zweisprachig: Deutsch, Englisch'],
  ])('is cited as what it is, in all forms, and so is each of its sections: “%s”', async (prefix, said) => {
    const { page } = watched;
    await page.goto(`${site}${prefix}/parallel/${chapters[0]}/`);
    await page.locator('.cite summary').click();
    await page.locator('.cite pre').nth(2).waitFor();
    const title = `${await page.locator('h1').innerText()} (${said})`;
    const [text, ris] = [page.locator('details.cite p').first(), page.locator('.cite pre[aria-label=RIS]')];
    expect(await text.innerText()).toContain(`${title}.`);
    expect((await ris.innerText()).split('\n')).toContain(`TI  - ${title}`);
    for (const side of [0, 1]) {
      const section = page.locator('.pair').nth(2).locator('.side').nth(side).locator('h2');
      await section.locator('a').first().click();
      await expect.poll(() => text.innerText()).toContain(`#${await section.getAttribute('id')}`);
      expect(await text.innerText()).toContain(`${title}: ${(await section.innerText()).replaceAll(/\s+/g, ' ')}`);
    }
  });

  it('can be printed, and is there as Markdown in each of its languages', async () => {
    const { page } = watched;
    for (const prefix of ['', '/de']) {
      await page.goto(`${site}${prefix}/parallel/${chapters[0]}/`);
      const tools = page.locator('.page-tools');
      await tools.locator('[data-print]').waitFor({ state: 'visible' });
      const links = await tools
        .locator('a', { hasText: 'Markdown' })
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      const files = [`/chapters/${chapters[0]}.md`, `/de/chapters/${chapters[0]}.md`];
      expect(links).toEqual(prefix === '' ? files : files.toReversed());
    }
  });

  it('is listed with all others, each by both of its titles, without scripts', async () => {
    const context = await watched.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    for (const prefix of ['', '/de']) {
      await plain.goto(`${site}${prefix}/parallel/`);
      const list = plain.locator('main ol li');
      expect(await list.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
        chapters.map((slug) => `${prefix}/parallel/${slug}/`),
      );
      for (const [index, item] of (await list.all()).entries()) {
        const titles = await Promise.all(
          [prefix, prefix === '' ? '/de' : ''].map(async (one) => {
            const chapter = await plain.request.get(`${site}${one}/chapters/${chapters[index]}/`);
            return /<h1[^>]*>([^<]*)/.exec(await chapter.text())?.[1];
          }),
        );
        expect([await item.locator('a').innerHTML(), await item.locator('span').innerHTML()]).toEqual(titles);
      }
    }
    await context.close();
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
