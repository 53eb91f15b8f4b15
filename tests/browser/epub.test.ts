import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainContent } from '../../src/library/held-content.ts';
import { chapterSlugs } from '../../src/library/load-book.ts';
import { defaultLanguage, languages } from '../../src/i18n/languages.ts';
import { readMain } from '../../src/publish/epub/html-tree.ts';
import type { Element } from '../../src/publish/epub/html-tree.ts';
import { writeEditions } from '../../src/publish/epub/write-editions.ts';
import { pageAddress } from '../../src/site/address.ts';
import { epubPath } from '../../src/site/epub-path.ts';
import { openBrowser } from './open-browser.ts';

const slugs = chapterSlugs(plainContent().book);

/** The built page of a chapter, or that of the list of all. */
function pageOf(language: string, slug = ''): string {
  return join(language === defaultLanguage ? '' : language, 'chapters', slug, 'index.html');
}

/** The files of the book, by their path in the EPUB. */
function filesOf(language: string): Map<string, string> {
  const files = unzipSync(readFileSync(join('dist', epubPath(language))));
  return new Map(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Its pages, read as XML, as reading systems do. */
function pagesOf(language: string): Map<string, Document> {
  const pages = [...filesOf(language)].filter(([path]) => path.endsWith('.xhtml'));
  return new Map(
    pages.map(([path, text]) => [path, new JSDOM(text, { contentType: 'application/xhtml+xml' }).window.document]),
  );
}

describe.each(languages)('the EPUB in %s', (language) => {
  const pages = pagesOf(language);
  const chapters = [...pages].filter(([path]) => path.startsWith('EPUB/chapters/'));
  const all = (selector: string) =>
    [...pages].flatMap(([path, page]) => [...page.querySelectorAll(selector)].map((one) => ({ path, one })));

  it('is judged valid, without errors and without warnings', { timeout: 60_000 }, async () => {
    const { valid, messages } = await EpubCheck.validate(readFileSync(join('dist', epubPath(language))));
    expect(messages).toEqual([]);
    expect(valid).toBe(true);
  });

  it('has a cover, a title page, contents and all chapters', () => {
    expect([...pages.keys()].toSorted()).toEqual(
      [...['cover', 'title-page', 'nav'], ...slugs.map((slug) => `chapters/${slug}`)]
        .map((name) => `EPUB/${name}.xhtml`)
        .toSorted(),
    );
    const contents = pages.get('EPUB/nav.xhtml')?.querySelectorAll('nav[role="doc-toc"] > ol > li');
    expect([...(contents ?? [])].map((entry) => entry.querySelector('a')?.getAttribute('href'))).toEqual(
      slugs.map((slug) => `chapters/${slug}.xhtml`),
    );
  });

  it('leads inside to what is there, and outside to whole addresses', () => {
    const links = all('a[href]').map(({ path, one }) => ({ path, href: one.getAttribute('href') ?? '' }));
    const inside = links.filter(({ href }) => !/^https?:\/\/[\w.:-]+\//.test(href));
    const broken = inside.filter(({ path, href }) => {
      const [file = '', id] = href.split('#');
      const target = pages.get(file === '' ? path : posix.join(posix.dirname(path), file));
      return !target || (id !== undefined && !target.getElementById(id));
    });
    expect(broken).toEqual([]);
    expect(inside.length).toBeGreaterThan(500);
    expect(inside.some(({ path, href }) => path.startsWith('EPUB/chapters/') && /^[\w-]+\.xhtml#/.test(href))).toBe(
      true,
    );
  });

  it('opens from each value, term and reference a note', () => {
    const calls = all('[role="doc-noteref"]');
    const targets = calls.map(({ path, one }) =>
      pages
        .get(path)
        ?.getElementById(one.getAttribute('href')?.slice(1) ?? '')
        ?.getAttributeNS('http://www.idpf.org/2007/ops', 'type'),
    );
    expect(calls.length).toBeGreaterThan(400);
    expect(new Set(targets)).toEqual(new Set(['footnote', 'endnote']));
  });

  it('leads from each note back to the words that open it', () => {
    const lost = all('aside[role="doc-footnote"]').filter(({ path, one }) => {
      const back = one.querySelector('[role="doc-backlink"]')?.getAttribute('href')?.slice(1);
      return (
        pages
          .get(path)
          ?.getElementById(back ?? '')
          ?.getAttribute('href') !== `#${one.id}`
      );
    });
    expect(lost).toEqual([]);
  });

  it('shows each figure of the chapters in one drawing, with its number', () => {
    for (const [path, page] of chapters) {
      const slug = posix.basename(path, '.xhtml');
      const { document } = new JSDOM(readFileSync(join('dist', pageOf(language, slug)), 'utf8')).window;
      const figures = [...page.querySelectorAll('figure.diagram')];
      expect(figures.map(({ id }) => id)).toEqual(
        [...document.querySelectorAll('article figure.diagram')].map(({ id }) => id),
      );
      for (const figure of figures) {
        expect(figure.querySelectorAll('svg')).toHaveLength(1);
        expect(figure.querySelectorAll('.figure-number')).toHaveLength(1);
      }
    }
  });

  it('says everything the chapters say, in the same order', () => {
    for (const [path, page] of chapters) {
      const slug = posix.basename(path, '.xhtml');
      const { document } = new JSDOM(readFileSync(join('dist', pageOf(language, slug)), 'utf8')).window;
      for (const unread of document.querySelectorAll('.preview, .value-note')) unread.remove();
      for (const added of page.querySelectorAll('.in-words')) added.remove();
      for (const raised of page.querySelectorAll('sup'))
        raised.textContent = raised.querySelector('a')?.textContent ?? '';
      const article = document.querySelector('article');
      const chapter = page.querySelector('[role="doc-chapter"]');
      expect(article && textsIn(article).length).toBeGreaterThan(10);
      expect(chapter && textsIn(chapter)).toEqual(article && textsIn(article));
    }
  });

  it('holds pictures and letters that it names, and asks for nothing from elsewhere', () => {
    const files = filesOf(language);
    const pictures = all('img').map(({ path, one }) => posix.join(posix.dirname(path), one.getAttribute('src') ?? ''));
    const letters = [...(files.get('EPUB/book.css') ?? '').matchAll(/url\('([^']+)'\)/g)].map(([, url = '']) =>
      posix.join('EPUB', url),
    );
    expect(pictures.length).toBeGreaterThan(0);
    expect([...pictures, ...letters].filter((path) => !files.has(path))).toEqual([]);
    expect(all('script, iframe, video, audio, button, input')).toEqual([]);
  });

  it('names for each page the language of its text twice, for both kinds of readers', () => {
    for (const [path, page] of pages) {
      const root = page.documentElement;
      expect([root.lang, root.getAttribute('xml:lang')], path).toEqual([language, language]);
    }
    const halves = all('[lang]').filter(({ one }) => one.getAttribute('lang') !== one.getAttribute('xml:lang'));
    expect(halves).toEqual([]);
  });
});

describe('the strict reader of pages', () => {
  it('reads in each chapter what a browser reads', () => {
    for (const slug of slugs) {
      const html = readFileSync(`dist/chapters/${slug}/index.html`, 'utf8');
      const main = new JSDOM(html).window.document.querySelector('main');
      expect(outlineOf(readMain(html, slug))).toEqual(main && outlineInBrowser(main));
    }
  });
});

describe('the EPUBs of a build', () => {
  it('are the same, byte by byte, when they are made again', { timeout: 60_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'epub-'));
    try {
      for (const language of languages)
        for (const slug of slugs) {
          const page = pageOf(language, slug);
          mkdirSync(dirname(join(folder, page)), { recursive: true });
          writeFileSync(join(folder, page), readFileSync(join('dist', page)));
        }
      const made = async () => {
        await writeEditions(plainContent(), { folder, address: 'https://example.org/' });
        return languages.map((language) => readFileSync(join(folder, epubPath(language))));
      };
      const [first, again] = [await made(), await made()];
      expect(first.map((one, at) => one.equals(again[at] ?? Buffer.of()))).toEqual(languages.map(() => true));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a reading system', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'epub-'));
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync('dist/book.epub')))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
  }, 60_000);

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true });
  });

  it.each(slugs)(
    'shows on a phone the whole width of %s, drawings and tables too',
    { timeout: 30_000 },
    async (slug) => {
      const page = await browser.newPage({ viewport: { width: 375, height: 667 } });
      await page.goto(pathToFileURL(join(folder, `EPUB/chapters/${slug}.xhtml`)).href);
      const wide = await page.evaluate(
        () =>
          [...document.querySelectorAll('svg, table, p, img')].filter((one) => one.getBoundingClientRect().right > 376)
            .length,
      );
      expect(wide).toBe(0);
      await page.close();
    },
  );

  it.each(['light', 'dark'] as const)(
    'that is %s has drawings in its colours, on a ground of their own',
    async (colorScheme) => {
      const page = await browser.newPage({ colorScheme });
      await page.goto(pathToFileURL(join(folder, 'EPUB/chapters/cloud.xhtml')).href);
      const [ground, letters] = await page
        .locator('figure svg')
        .first()
        .evaluate((svg) => [
          getComputedStyle(svg.querySelector('rect') ?? svg).fill,
          getComputedStyle(svg.querySelector('text') ?? svg).fill,
        ]);
      expect([ground, letters]).toEqual(
        colorScheme === 'light' ? ['rgb(255, 255, 255)', 'rgb(28, 35, 48)'] : ['rgb(20, 24, 31)', 'rgb(232, 235, 240)'],
      );
      await page.close();
    },
  );

  it('that is dark has letters of the page on a ground as dark as that of its figures', async () => {
    const page = await browser.newPage({ colorScheme: 'dark' });
    await page.goto(pathToFileURL(join(folder, 'EPUB/chapters/cloud.xhtml')).href);
    const lightness = (selector: string, property: 'color' | 'backgroundColor') =>
      page
        .locator(selector)
        .first()
        .evaluate((part, name) => Number(/\d+/.exec(getComputedStyle(part)[name])?.[0]), property);
    expect(await lightness('body', 'backgroundColor')).toBeLessThan(60);
    expect(await lightness('p', 'color')).toBeGreaterThan(180);
    expect(await lightness('.references a', 'color')).toBeGreaterThan(100);
    await page.close();
  });
});

describe('where readers look', () => {
  it.each(languages.flatMap((language) => ['/', '/claims/'].map((path) => [language, path] as const)))(
    'the whole book, the text in two languages, the EPUB and the ZIP are named in %s on the first page, and explained where the menu and the foot of %s lead',
    (language, path) => {
      const file = join('dist', pageAddress(path, language), 'index.html');
      const { document } = new JSDOM(readFileSync(file, 'utf8')).window;
      const ways = (within: string) =>
        ['/book/', '/parallel/', '/book.epub', '.zip'].map((part) =>
          document.querySelector(`${within} a[href*="${part}"]`),
        );
      expect(document.querySelector('header .menu-list a[href$="#other-ways"]')).not.toBeNull();
      if (path === '/') expect(ways('main .ways')).not.toContain(null);
      const explained = document.querySelector('footer a[href$="#other-ways"]')?.getAttribute('href') ?? '';
      const list = readFileSync(join('dist', explained.replace('#other-ways', 'index.html')), 'utf8');
      expect(new JSDOM(list).window.document.querySelector('#other-ways + ul')).not.toBeNull();
    },
  );
});

describe('the list of chapters', () => {
  it.each(languages)('offers the book in %s to take along', (language) => {
    const { document } = new JSDOM(readFileSync(join('dist', pageOf(language)), 'utf8')).window;
    const link = document.querySelector(`main a[href="${epubPath(language)}"]`);
    expect(link?.getAttribute('download')).toBe(`built-on-a-rival-${language}.epub`);
    expect(link?.getAttribute('type')).toBe('application/epub+zip');
  });
});

/** The texts that stand in a chapter one after the other, without figures. */
function textsIn(chapter: globalThis.Element): string[] {
  return [...chapter.querySelectorAll(':scope > :is(p, h2, h3, ul, ol, aside)')].map(({ textContent }) =>
    textContent.replaceAll(/\s+/g, ' ').trim(),
  );
}

/** What a page says and how, for comparison: names, attributes and texts. Templates wait for scripts. */
function outlineOf({ name, attributes, children }: Element): unknown[] {
  const kept = children.filter((child) => typeof child === 'string' || child.name !== 'template');
  return [
    name,
    Object.entries(attributes).toSorted(),
    ...kept.map((child) => (typeof child === 'string' ? child : outlineOf(child))),
  ];
}

function outlineInBrowser(element: globalThis.Element): unknown[] {
  const kept = [...element.childNodes].filter(({ nodeName }) => nodeName !== 'TEMPLATE');
  return [
    element.localName,
    [...element.attributes].map(({ name, value }) => [name, value]).toSorted(),
    ...kept.map((child) => ('tagName' in child ? outlineInBrowser(child as globalThis.Element) : child.textContent)),
  ];
}
