import { describe, expect, inject, it } from 'vitest';
import { interfaceText } from '../../src/i18n/interface-text.ts';
import { plainContent } from '../../src/library/held-content.ts';
import { Citations } from '../../src/site/citations.ts';
import { componentNamed } from '../../src/vocabulary/vocabulary.ts';
import { chapterPath, chapters } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const { book, dataset } = plainContent();
const longest = chapterPath('fullest');
const watched = watchPage();

describe('a reader', () => {
  it.each(
    book.chapters.map(
      (chapter) => [`${chapter.language === 'de' ? '/de' : ''}/chapters/${chapter.slug}/`, chapter] as const,
    ),
  )('reads %s with headings, diagrams, references and no trouble in the console', async (path, chapter) => {
    const { page } = watched;
    await page.goto(site + path);
    expect(await page.locator('html').getAttribute('lang')).toBe(chapter.language);
    expect(await page.locator('h1').count()).toBe(1);
    const sections = chapter.headings.filter(({ depth }) => depth === 2).map(({ id }) => id);
    const ids = await page.locator('article h2[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(expect.arrayContaining(sections));
    const drawn = [...chapter.fences, ...chapter.components.filter(({ name }) => componentNamed(name)?.isFigure)];
    expect(await page.locator('figure.diagram svg:visible').count()).toBe(drawn.length);
    expect(await page.locator('.references li').count()).toBe(new Citations(chapter, dataset).entries.length);
    const leaked = /\bundefined\b|\bNaN\b|\[object/g;
    const words = (await page.locator('article').innerText()).match(leaked) ?? [];
    expect(words).toEqual(chapter.text.match(leaked) ?? []);
  });

  it('follows a number to its source and comes back', async () => {
    await watched.page.goto(site + chapterPath(0));
    const number = watched.page.locator('.value-text').first();
    await number.click();
    const note = watched.page.locator('.value-note:popover-open');
    expect(await note.innerText()).toContain(interfaceText('en')('fact.confidence', { level: '' }).trim());
    await note.getByRole('link').first().click();
    expect(watched.page.url()).toMatch(/#reference-\d+$/);
    await watched.page.keyboard.press('Escape');
    await watched.page.locator('.references li:target .back a').first().click();
    expect(watched.page.url()).toMatch(/#use-\d+$/);
  });

  it.each([320, 1440])(
    'comes to the last reference by its address at %d px, though the list is folded',
    async (width) => {
      const { page } = watched;
      await page.setViewportSize({ width, height: 800 });
      await page.goto(site + chapterPath(0));
      const last = await page.locator('.references li').count();
      expect(await page.locator('.references li').last().isVisible()).toBe(false);
      await page.goto('about:blank');
      await page.goto(`${site}${chapterPath(0)}#reference-${last}`);
      const reference = page.locator(`#reference-${last}`);
      const inView = async () => {
        const { top, bottom } = await reference.evaluate(
          (element) => element.getBoundingClientRect().toJSON() as DOMRect,
        );
        return bottom > top && top >= 0 && bottom <= 800;
      };
      // The page glides there.
      await expect.poll(inView, { timeout: 8000 }).toBe(true);
    },
  );

  it('opens and closes the note of a number with the keyboard', async () => {
    await watched.page.goto(site + chapterPath(0));
    await watched.page.locator('.value-text').first().focus();
    await watched.page.keyboard.press('Enter');
    expect(await watched.page.locator('.value-note:popover-open').count()).toBe(1);
    await watched.page.keyboard.press('Escape');
    await watched.page.locator('.value-note:popover-open').waitFor({ state: 'detached' });
  });

  it('switches language and stays in the same section', async () => {
    await watched.page.goto(site + longest);
    await watched.page.evaluate(() => document.fonts.ready.then(() => undefined));
    const heading = watched.page.locator('article h2').nth(2);
    const id = await heading.getAttribute('id');
    await heading.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await watched.page.locator('[data-language-switch]').click();
    await watched.page.waitForURL((url) => url.pathname === `/de${longest}`);
    expect(new URL(watched.page.url()).hash).toBe(`#${id}`);
    expect(await watched.page.locator(`#${id}`).isVisible()).toBe(true);
  });

  it('passes every verdict in one line or two', async () => {
    const lines: number[] = [];
    for (const slug of chapters) {
      await watched.page.goto(`${site}/de/chapters/${slug}/`);
      const verdicts = watched.page.locator('.prose .verdict-line');
      lines.push(
        ...(await verdicts.evaluateAll((all) =>
          all.map((one) => one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight)),
        )),
      );
    }
    expect(lines.length).toBeGreaterThan(0);
    expect(Math.max(...lines)).toBeLessThan(2.5);
  });

  it('reaches every entry of the menu in a low window', async () => {
    await watched.page.setViewportSize({ width: 640, height: 360 });
    await watched.page.goto(`${site}/de${longest}`);
    await watched.page.locator('.menu summary').click();
    await watched.page.locator('.menu-list a').last().click();
    await watched.page.waitForURL(/\/de\/contribute\//);
    await watched.page.setViewportSize({ width: 1100, height: 800 });
  });

  it('keeps previews of notes, terms and findings inside a narrow window', async () => {
    await watched.page.setViewportSize({ width: 320, height: 640 });
    await watched.page.goto(`${site}/de${longest}`);
    const outside = await watched.page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('.prose .has-preview')].filter((link) => {
          link.querySelector('a')?.focus();
          const box = link.querySelector('.preview')?.getBoundingClientRect();
          return box !== undefined && (box.left < 0 || box.right > innerWidth);
        }).length,
    );
    expect(outside).toBe(0);
    expect(await watched.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await watched.page.setViewportSize({ width: 1100, height: 800 });
  });

  it('reads the chapters from first to last by “next”', async () => {
    await watched.page.goto(`${site}/de${chapterPath(0)}`);
    const seen = chapters.slice(0, 1);
    while (seen.length < chapters.length) {
      await watched.page.locator('a[rel=next]').click();
      await watched.page.waitForLoadState();
      seen.push(new URL(watched.page.url()).pathname.split('/').at(-2) ?? '');
    }
    expect(seen).toEqual(chapters);
    expect(await watched.page.locator('a[rel=next]').count()).toBe(0);
  });

  it('chooses dark colours, and they are there before the next page is painted', async () => {
    await watched.page.goto(`${site}/about/`);
    const paper = () => watched.page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await watched.page.locator('.theme summary').click();
    await watched.page.locator('.theme label').filter({ hasText: 'Dark' }).click();
    const dark = await paper();
    expect(dark).not.toBe(light);
    await watched.page.goto(site + longest, { waitUntil: 'commit' });
    await watched.page.waitForSelector('body', { state: 'attached' });
    expect(await watched.page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    expect(await paper()).toBe(dark);
  });

  it('reads everything without JavaScript', async () => {
    const context = await watched.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site}/de${longest}`);
    expect(await plain.locator('figure.diagram svg').first().isVisible()).toBe(true);
    await plain.locator('.value-text').first().click();
    expect(await plain.locator('.value-note').first().isVisible()).toBe(true);
    await plain.locator('.menu summary').click();
    expect(await plain.locator('.menu-list a').first().isVisible()).toBe(true);
    await context.close();
  });

  it('finds a way on from an address that does not exist, in both languages', async () => {
    const response = await watched.page.goto(`${site}/no/such/page/`);
    expect(response?.status()).toBe(404);
    expect(await watched.page.locator('main').innerText()).toMatch(/does not exist[\s\S]*gibt es nicht/);
    watched.complaints.length = 0;
  });
});

describe('every page', () => {
  it.each([320, 1440])('fits a window %i px wide, in both languages', async (width) => {
    await watched.page.setViewportSize({ width, height: 800 });
    for (const path of ['/', '/about/', '/search/', ...chapters.map((slug) => `/chapters/${slug}/`)]) {
      for (const prefix of ['', '/de']) {
        await watched.page.goto(site + prefix + path);
        const excess = await watched.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(`${prefix}${path}: ${Math.max(0, excess)} px too wide`).toBe(`${prefix}${path}: 0 px too wide`);
      }
    }
  });
});
