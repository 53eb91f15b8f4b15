import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { lastChange } from '../../src/library/last-change.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { act, scriptsOf } from './first-act.ts';
import { plainContent } from '../../src/library/held-content.ts';
import { latestDay } from '../../src/model/latest-day.ts';
import { dataVersion } from '../../src/publish/open-data/data-package.ts';
import { chapterPath, chapters } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const longest = chapterPath('fullest');
const watched = watchPage();
const day = latestDay(plainContent().dataset) ?? '';

/** A page of its own as on a telephone, where nothing can hover. */
async function onTelephone(use: (page: Page) => Promise<void>): Promise<void> {
  const context = await watched.browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  });
  try {
    await use(await context.newPage());
  } finally {
    await context.close();
  }
}

describe('a chapter', () => {
  it('says where it stands, how long it takes and when it was last changed', async () => {
    await watched.page.goto(`${site}/de${chapterPath(0)}`);
    const way = watched.page.locator('.breadcrumbs a');
    expect(await way.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual([
      '/de/',
      '/de/chapters/',
    ]);
    const day = lastChange(`src/content/chapters/de/${chapters[0]}.mdx`);
    const kicker = await watched.page.locator('.kicker').innerText();
    expect(kicker).toMatch(/^Kapitel 1 · \d+ Min\. Lesezeit/);
    expect(kicker.includes(day ? formatDate(day, 'de') : 'zuletzt')).toBe(day !== undefined);
  });

  it('begins with three or four statements, each with its source', async () => {
    for (const slug of chapters)
      for (const language of ['', '/de']) {
        await watched.page.goto(`${site}${language}/chapters/${slug}/`);
        const statements = watched.page.locator('article > .brief:first-child li');
        const count = await statements.count();
        expect([3, 4]).toContain(count);
        expect(await statements.filter({ has: watched.page.locator('.cite, .value') }).count()).toBe(count);
      }
  });

  it('numbers its references in the order of its text, without gaps, and those that stand together by size', async () => {
    for (const slug of chapters) {
      await watched.page.goto(`${site}/chapters/${slug}/`);
      const groups = await watched.page.locator('article').evaluate((article) => {
        const found: number[][] = [];
        let before: Node | undefined;
        for (const cite of article.querySelectorAll('.cite')) {
          const number = Number(cite.querySelector('a')?.textContent);
          if (before && cite.previousSibling === before) found.at(-1)?.push(number);
          else found.push([number]);
          before = cite;
        }
        return found;
      });
      expect(groups.some((numbers) => numbers.length > 1)).toBe(true);
      for (const numbers of groups) expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
      const distinct = [...new Set(groups.flat())].toSorted((a, b) => a - b);
      expect(distinct).toEqual(distinct.map((_, index) => index + 1));
    }
  });

  it('numbers sections and figures, and leads to a figure by its number', async () => {
    const { page } = watched;
    const slug = chapters.find((one) => longest.includes(one)) ?? '';
    const place = chapters.indexOf(slug) + 1;
    await page.goto(site + longest);
    const sections = await page.locator('article h2 .number').allInnerTexts();
    expect(sections).toEqual(sections.map((_, index) => `${place}.${index + 1}`));
    const figures = await page.locator('article .figure-number').allInnerTexts();
    expect(figures).toEqual(figures.map((_, index) => `Figure ${place}.${index + 1}`));
    expect(figures.length).toBeGreaterThan(2);
    const reference = page.locator('article p a', { hasText: /\(Figure \d+\.\d+\)/ }).first();
    const [, number = ''] = /\((Figure [\d.]+)\)/.exec(await reference.innerText()) ?? [];
    await reference.click();
    expect(await page.locator(':target .figure-number').innerText()).toBe(number);
  });

  it('tells reference managers what it is, and programs where it is plain', async () => {
    const { page } = watched;
    await page.goto(`${site}/de${longest}`);
    const tag = (name: string) => page.locator(`meta[name=${name}]`).getAttribute('content');
    expect(await tag('citation_title')).toBe(await page.locator('h1').innerText());
    expect(await tag('citation_language')).toBe('de');
    const plain = await page.locator('link[type="text/markdown"]').getAttribute('href');
    expect(plain).toBe(`/de${longest.replace(/\/$/, '.md')}`);
    expect(await page.request.get(`${site}${plain}`).then((answer) => answer.text())).toContain(
      await tag('citation_title'),
    );
  });

  it('has the next chapter before its references', async () => {
    await watched.page.goto(site + chapterPath(0));
    const isBefore = await watched.page.evaluate(() => {
      const [next, references] = ['a[rel=next]', '.references'].map((one) => document.querySelector(one));
      if (!next || !references) return false;
      return Boolean(next.compareDocumentPosition(references) & Node.DOCUMENT_POSITION_FOLLOWING);
    });
    expect(isBefore).toBe(true);
  });

  it('never begins a line with the mark behind a number', async () => {
    const { page } = watched;
    for (const width of [320, 360, 1280, 1440])
      for (const path of [`/de${chapterPath(0)}`, chapterPath(0)]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(site + path);
        const alone = await page.locator('.prose .value').evaluateAll((values) =>
          values.flatMap((value) => {
            const mark = value.nextSibling;
            const last = [...(value.querySelector('button')?.getClientRects() ?? [])].at(-1);
            if (!(mark instanceof Text) || !last || !/^[.,;:!?)]/.test(mark.data)) return [];
            const range = document.createRange();
            range.setStart(mark, 0);
            range.setEnd(mark, 1);
            return range.getBoundingClientRect().top > last.bottom - 4 ? [value.textContent] : [];
          }),
        );
        expect(alone).toEqual([]);
        expect(await page.locator('.prose .together').count()).toBeGreaterThan(10);
      }
  });
});

describe('beside the text', () => {
  it('stand references, terms and remarks on numbers, near their line and none over another', async () => {
    const { page } = watched;
    for (const path of [...chapters.map((slug) => `/de/chapters/${slug}/`), longest]) {
      await page.goto(site + path);
      const notes = await page.locator('.prose .beside > .preview-place').evaluateAll((all) =>
        all
          .filter((note) => note.clientHeight > 0)
          .map((note) => {
            const { top, bottom, left, right } = note.getBoundingClientRect();
            const block = note.parentElement?.parentElement?.closest('p, li')?.getBoundingClientRect();
            return { top, bottom, left, right, far: top - (block?.bottom ?? 0), textEnd: block?.right ?? 0 };
          }),
      );
      expect(notes.length).toBeGreaterThan(10);
      const inOrder = notes.toSorted((a, b) => a.top - b.top);
      for (const [index, note] of inOrder.entries()) {
        expect(note.left).toBeGreaterThan(note.textEnd);
        expect(note.right).toBeLessThanOrEqual(1280);
        expect(note.top).toBeGreaterThanOrEqual((inOrder[index - 1]?.bottom ?? -Infinity) - 1);
        // A screen is 900 high; what is half a screen away is not beside its line.
        expect(note.far).toBeLessThan(450);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
    }
  });

  it('stands nothing in a narrower window, where the same is shown when a link is pointed at', async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 1100, height: 800 });
    await page.goto(site + longest);
    const term = page.locator('.prose > p .beside:has(> a)').first();
    const preview = term.locator('.preview');
    expect(await preview.isVisible()).toBe(false);
    await term.locator('a').hover();
    await preview.waitFor();
    await page.mouse.move(0, 0);
    await preview.waitFor({ state: 'hidden' });
    await term.locator('a').focus();
    await preview.waitFor();
  });
});

describe('what is shown of a link or a number', () => {
  it.each(['.prose > p .has-preview:not(.beside)', '.prose > p .value'])(
    'at %s goes with Escape, and comes back',
    async (what) => {
      const { page } = watched;
      await page.goto(site + longest);
      const one = page.locator(what).first();
      const shown = one.locator('.preview, .value-note');
      await one.locator('a, button').first().hover();
      await shown.waitFor();
      await page.locator('[data-module]').waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');
      await shown.waitFor({ state: 'hidden' });
      await page.mouse.move(0, 0);
      await one.locator('a, button').first().hover();
      await shown.waitFor();
    },
  );
});

describe('the note of a number', () => {
  it('shows while it is pointed at, and stays after a press', async () => {
    const { page } = watched;
    await page.goto(site + longest);
    const value = page.locator('.prose > p .value').first();
    const note = value.locator('.value-note');
    await value.locator('button').hover();
    await note.waitFor();
    await note.hover();
    expect(await note.isVisible()).toBe(true);
    await page.mouse.move(0, 0);
    await note.waitFor({ state: 'hidden' });
    await value.locator('button').click();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(300);
    expect(await note.isVisible()).toBe(true);
  });
});

describe('on a touch screen', () => {
  it('the first tap on a reference shows what it is, the second leads to it, and a tap elsewhere closes it', () =>
    onTelephone(async (page) => {
      await page.goto(site + longest);
      const cite = page.locator('article > p .cite').first();
      const preview = cite.locator('.preview');
      await cite.locator('a').tap();
      await preview.waitFor();
      expect(new URL(page.url()).hash).toBe('');
      await page
        .locator('article > p')
        .first()
        .tap({ position: { x: 5, y: 5 } });
      await preview.waitFor({ state: 'hidden' });
      await cite.locator('a').tap();
      await preview.waitFor();
      await cite.locator('a').tap();
      await expect.poll(() => new URL(page.url()).hash).toMatch(/^#reference-\d+$/);
    }));

  it('a heading stands below the header that stays in view, in one row, in both languages', () =>
    onTelephone(async (page) => {
      await page.setViewportSize({ width: 320, height: 700 });
      for (const language of ['', '/de']) {
        await page.goto(`${site}${language}${longest}`);
        const id = await page.locator('article h2').nth(2).getAttribute('id');
        await page.goto(`${site}${language}${longest}#${id}`);
        const header = await page.locator('.site-header').boundingBox();
        expect(header?.height).toBeLessThan(64);
        const heading = await page.locator(`#${id}`).boundingBox();
        expect(heading?.y).toBeGreaterThanOrEqual(header?.height ?? 0);
      }
    }));
});

describe('the tools of a page', () => {
  it.each([longest, '/systems/', '/incidents/', '/claims/', '/figures/'])(
    'cite what is at %s in four forms',
    async (path) => {
      const { page } = watched;
      await page.goto(`${site}/de${path}`);
      if (path !== longest) {
        const record = page.locator(`main a[href^="/de${path}"][href$="/"]`).first();
        await page.goto(`${site}${await record.getAttribute('href')}`);
      }
      await page.locator('.cite summary').click();
      await page.locator('.cite pre').nth(2).waitFor();
      const [bibtex = '', ris = '', csl = ''] = await page.locator('.cite pre').allInnerTexts();
      const address = await page.locator('link[rel=canonical]').getAttribute('href');
      expect(bibtex).toContain(`url = {${address}}`);
      expect(ris.split('\n')).toContain(`UR  - ${address}`);
      expect(JSON.parse(csl)).toMatchObject([{ URL: address, version: dataVersion }]);
      const text = await page.locator('details.cite p').first().innerText();
      expect(text).toContain(address);
      // Which state of the data it saw: its version and its day.
      expect(text).toContain(`(Version ${dataVersion}), ${formatDate(day, 'de')}.`);
      expect(bibtex).toContain(`version = {${dataVersion}}`);
      expect(ris.split('\n')).toEqual(
        expect.arrayContaining([`ET  - ${dataVersion}`, `DA  - ${day.replaceAll('-', '/')}`]),
      );
    },
  );

  it.each([longest, '/book/', '/parallel/', '/systems/', '/incidents/', '/claims/', '/figures/'])(
    'tell reference managers in the head of what is at %s the title that is cited, its author and its day',
    async (path) => {
      const { page } = watched;
      for (const prefix of ['', '/de']) {
        await page.goto(`${site}${prefix}${path}`);
        if (![longest, '/book/'].includes(path)) {
          const one = page.locator(`main a[href^="${prefix}${path}"][href$="/"]`).first();
          await page.goto(`${site}${await one.getAttribute('href')}`);
        }
        const tag = (name: string) => page.locator(`head meta[name=${name}]`).getAttribute('content');
        const cited = JSON.parse((await page.locator('details.cite').getAttribute('data-cite')) ?? '') as object;
        expect(cited).toMatchObject({ title: await tag('citation_title'), publisher: await tag('citation_author') });
        expect(await tag('citation_language')).toBe(prefix === '' ? 'en' : 'de');
        expect(await tag('citation_publication_date')).toMatch(/^\d{4}\/\d\d\/\d\d$/);
      }
    },
  );

  it.each(['/systems/', '/incidents/', '/claims/', '/figures/'])(
    'lead from each record of %s to the same as Markdown',
    async (path) => {
      const { page } = watched;
      for (const prefix of ['', '/de']) {
        await page.goto(`${site}${prefix}${path}`);
        const records = await page
          .locator(`main :is([data-filters], .cards) a[href^="${prefix}${path}"][href$="/"]`)
          .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))]);
        expect(records.length).toBeGreaterThan(5);
        const [first = ''] = records;
        await page.goto(`${site}${first}`);
        const file = first.replace(/\/$/, '.md');
        expect(await page.locator('head link[type="text/markdown"]').getAttribute('href')).toBe(file);
        expect(await page.locator('.page-tools a', { hasText: 'Markdown' }).getAttribute('href')).toBe(file);
        for (const record of records) {
          const text = await page.request.get(`${site}${record.replace(/\/$/, '.md')}`).then((answer) => answer.text());
          expect(text).toMatch(/^# \S/);
          expect(text).toContain(`${record}>`);
          expect(text).not.toMatch(/undefined|\[object/);
        }
      }
    },
  );

  it('cite the section or the figure that the address names', async () => {
    const { page } = watched;
    await page.goto(site + longest);
    await page.locator('.cite summary').click();
    for (const part of ['article h2 > a', 'article .figure-number']) {
      const link = page.locator(part).nth(1);
      await link.click();
      const hash = new URL(page.url()).hash;
      const text = page.locator('details.cite p').first();
      await expect.poll(() => text.innerText()).toMatch(new RegExp(`: (?:Figure )?\\d\\.\\d .*${hash}$`));
      const [bibtex = '', ris = ''] = await page.locator('.cite pre').allInnerTexts();
      expect(bibtex).toContain(hash);
      expect(ris).toMatch(new RegExp(`^UR  - .*${hash}$`, 'm'));
    }
  });

  it('cite the page as text and BibTeX without JavaScript', async () => {
    const context = await watched.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(site + longest);
    await plain.locator('.cite summary').click();
    expect(await plain.locator('.cite pre').innerText()).toMatch(/^@misc\{/);
    await context.close();
  });

  it('print, also as the first thing that is done', async () => {
    const { page } = watched;
    await page.addInitScript(() => {
      Object.assign(globalThis, { print: () => (document.documentElement.dataset['printed'] = '') });
    });
    await page.goto(site + longest);
    // By the keyboard, as a pointer would have moved there first.
    await page.locator('[data-print]').focus();
    await page.keyboard.press('Enter');
    await page.locator('html[data-printed]').waitFor();
  });

  it.each(['article h2 > a', 'article .figure-number'])('copy the link at %s and say so', async (what) => {
    const { page } = watched;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
    await page.goto(site + longest);
    const anchor = page.locator(what).nth(1);
    const sign = () => anchor.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(await sign()).toBe('none');
    const width = (await anchor.boundingBox())?.width;
    await anchor.hover();
    expect(await sign()).toContain('#');
    if (what.includes('figure')) expect((await anchor.boundingBox())?.width).toBe(width);
    await page.locator('[data-module]').waitFor({ state: 'detached' });
    await anchor.click();
    await page.locator('[data-copied] > span').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await anchor.evaluate((link: HTMLAnchorElement) => link.href),
    );
  });

  it.each(['', '/de'])('copy each form of a citation, and say so: “%s”', async (language) => {
    const { page } = watched;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site });
    await page.goto(`${site}${language}${longest}`);
    expect(await page.locator('.cite button').count()).toBe(0);
    await page.locator('.cite summary').click();
    await page.locator('.cite button').nth(3).waitFor();
    const text = page.locator('.cite p').first();
    const words = text.locator('+ button');
    expect(await words.innerText()).toBe(language === '' ? 'Copy text' : 'Text kopieren');
    await words.click();
    await page.locator('[data-copied] > span').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.textContent());
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
      await page.locator('.cite button', { hasText: name }).click();
      await page.locator('[data-copied] > span').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
        await page.locator(`.cite pre[aria-label=${name}]`).textContent(),
      );
    }
    // What is cited changes with the address, and its buttons with it.
    await page.locator('article h2 > a').nth(1).click();
    await expect.poll(() => page.locator('.cite pre').first().innerText()).toContain('#');
    expect(await page.locator('.cite button').count()).toBe(4);
  });
});

describe('the menu of colours', () => {
  it('closes once one is chosen with the pointer, and keeps the focus in its place', async () => {
    const { page } = watched;
    await page.goto(`${site}/glossary/`);
    const menu = page.locator('[data-theme-choice]');
    await menu.locator('summary').click();
    await scriptsOf(page);
    await menu.locator('label').nth(1).click();
    await menu.locator('fieldset').waitFor({ state: 'hidden' });
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await menu.locator('summary').evaluate((summary) => summary === document.activeElement)).toBe(true);
  });

  it('stays open while arrow keys go through it, and closes with Enter', async () => {
    const { page } = watched;
    await page.goto(`${site}/glossary/`);
    const menu = page.locator('[data-theme-choice]');
    await menu.locator('summary').focus();
    await scriptsOf(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await menu.locator('fieldset').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await menu.locator('fieldset').waitFor({ state: 'hidden' });
  });
});

describe('with colours of the reader’s own', () => {
  it('the section that is read still stands out in the list of contents', async () => {
    const { page } = watched;
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(site + longest);
    await act(page);
    await page
      .locator('article h2')
      .nth(2)
      .evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
    const underlined = page.locator('.page-contents .beside').last().locator('ol:last-of-type a');
    await expect
      .poll(() =>
        underlined.evaluateAll(
          (links) => links.filter((link) => getComputedStyle(link).textDecorationLine === 'underline').length,
        ),
      )
      .toBe(1);
  });
});

describe('the header', () => {
  it('shows in which part of the site a page is', async () => {
    const { page } = watched;
    await page.goto(`${site}/systems/`);
    const record = await page.locator('main a[href^="/systems/"]:not([href*="#"])').first().getAttribute('href');
    for (const path of ['/systems/', record]) {
      await page.goto(`${site}${path}`);
      const current = page.locator('.site-header .links [aria-current]');
      expect(await current.getAttribute('href')).toBe('/systems/');
      expect(await current.evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe('underline');
    }
  });
});

describe('the way from page to page', () => {
  it.each([
    ['no-preference', true],
    ['reduce', false],
  ] as const)('where people ask of motion “%s” is a transition: %s', async (reducedMotion, isTransition) => {
    const context = await watched.browser.newContext({ reducedMotion });
    const page = await context.newPage();
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        document.documentElement.dataset['revealed'] = String(
          'viewTransition' in event && event.viewTransition !== null,
        );
      });
    });
    await page.goto(`${site}/`);
    await page.locator('.site-header .links a').first().click();
    await page.waitForURL((url) => url.pathname !== '/');
    await expect.poll(() => page.locator('html').getAttribute('data-revealed')).toBe(String(isTransition));
    await context.close();
  });
});
