import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { plainContent } from '../../src/library/held-content.ts';
import { digest, digestsOf, inStepAsText, inStepFile } from '../../src/library/in-step.ts';
import { openBrowser } from './open-browser.ts';
import { copyProject } from '../project-copy.ts';
import { brokenLinks, pagesIn } from './broken-links.ts';
import { addChapters, addRecords, addUsualChapter } from './long-book.ts';
import { build, buildAndServe } from './served-copy.ts';
import { firstFlight, weighPage } from './page-weight.ts';
import type { ServedCopy } from './served-copy.ts';

/** Records whose English words have changed since both languages said the same, and where readers find each. */
const recordsBehind = new Map([
  ['systems/stone-oven', '/systems/stone-oven/'],
  ['claims/oven-owned', '/claims/oven-owned/'],
  ['glossary/proofing', '/glossary/#proofing'],
]);

/** The project with another book in it: of the first one only words remain that fit any. */
let copy: string;
let usualChapter: string;
let served: ServedCopy;
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  copy = copyProject();
  for (const folder of ['src/data', 'src/content/chapters']) rmSync(join(copy, folder), { recursive: true });
  cpSync('tests/fixtures/other-book', copy, { recursive: true });
  usualChapter = addUsualChapter(copy);
  addChapters(copy, 4, 4);
  changeInEnglish(copy, [...recordsBehind.keys(), 'chapters/the-oven#']);
  served = await buildAndServe(copy);
  browser = await openBrowser();
}, 600_000);

afterAll(async () => {
  await browser.close();
  served.stop();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(async () => {
  await page.close();
  expect(complaints.splice(0)).toEqual([]);
});

describe('another book in the same house', () => {
  it('says in both languages what it is about', async () => {
    await page.goto(served.address);
    expect(await page.title()).toContain('The Borrowed Oven');
    await page.locator('[data-language-switch]').click();
    await page.waitForURL(`${served.address}/de/`);
    expect(await page.title()).toContain('Der geliehene Ofen');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('im Ofen eines Rivalen');
  });

  it('goes in each language by the name of that edition, on every page and in every file', () => {
    const dist = join(copy, 'dist');
    const texts = readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => /\.(?:html|xml)$/.test(file))
      .map((file) => ({ file, text: readFileSync(join(dist, file), 'utf8') }));
    const naming = (name: string) => texts.filter(({ text }) => text.includes(name)).map(({ file }) => file);
    const german = naming('Der geliehene Ofen');
    expect(german.length).toBeGreaterThan(20);
    expect(german.filter((file) => !file.startsWith('de/'))).toEqual([]);
    expect(naming('The Borrowed Oven').filter((file) => file.startsWith('de/'))).toEqual([]);
  });

  it('leads through its chapters, with their numbers, sources and diagrams', async () => {
    await page.goto(`${served.address}/chapters/the-oven/`);
    expect(await page.locator('article .value-text').allInnerTexts()).toEqual(['3 May 2015', '120', '63,000']);
    expect(await page.locator('article figure svg:visible').count()).toBe(1);
    await page
      .getByRole('link', { name: /The cold morning/ })
      .last()
      .click();
    await page.waitForURL(`${served.address}/chapters/the-cold-morning/`);
    expect(await page.locator('article figure svg:visible').count()).toBe(1);
  });

  it('is whole without drawings: cards, heads and links of chapters leave no room for them', async () => {
    for (const path of ['/', '/chapters/the-oven/']) {
      await page.goto(served.address + path);
      expect(await page.locator('svg > use').count()).toBe(0);
    }
    const edges = await page
      .locator('.chapter > header :is(p, h1)')
      .evaluateAll((lines) => lines.map((line) => line.getBoundingClientRect().left));
    expect(new Set([...edges, (await page.locator('article > p').first().boundingBox())?.x]).size).toBe(1);
  });

  it('reads in one line aloud what is said and what is true of it, and leads to the finding', async () => {
    await page.goto(`${served.address}/chapters/the-oven/`);
    const line = page.locator('article .verdict-line');
    expect(await line.ariaSnapshot()).toBe(
      [
        '- paragraph:',
        '  - text: "They say:"',
        `  - 'link "The bakery owns its oven. Verdict: refuted"':`,
        '    - /url: /claims/oven-owned/',
      ].join('\n'),
    );
    await line.getByRole('link').hover();
    await line.locator('.preview').waitFor();
    expect(await line.locator('.preview').innerText()).toBe('It has leased the oven since 2016.');
    await line.getByRole('link').click();
    await page.waitForURL(`${served.address}/claims/oven-owned/`);
  });

  it('computes what customers lose when the landlord fails', async () => {
    await page.goto(`${served.address}/dependencies/`);
    const row = page.locator('#fails-provider-mill');
    expect(await row.locator('summary').textContent()).toBe('everything of the mill');
    expect(await row.locator('td').allInnerTexts()).toEqual(['down', 'works']);
  });

  it('holds its model against its outage', async () => {
    await page.goto(`${served.address}/incidents/cold-morning/`);
    expect(await page.locator('main').textContent()).toContain('The gas line of the hall');
    expect(await page.locator('main').getByText('agrees').count()).toBeGreaterThan(0);
  });

  it('draws its series', async () => {
    await page.goto(`${served.address}/figures/loaves-sold/`);
    expect(await page.locator('main figure svg:visible').count()).toBe(1);
    expect(await page.locator('main table').last().locator('tbody tr').count()).toBe(4);
  });

  it.each([
    ['/search/?q=oven', '/systems/stone-oven/'],
    ['/de/search/?q=Steinofen', '/de/systems/stone-oven/'],
    ['/search/?q=cold+morning', '/incidents/cold-morning/'],
  ])('finds by %s the page %s', async (query, wanted) => {
    await page.goto(served.address + query);
    await page.locator(`a[data-result][href^="${wanted}"]`).first().waitFor();
  });

  it.each(['/dependencies/', '/de/dependencies/', '/', '/de/', '/about/', '/claims/', '/timeline/'])(
    'prints on %s no heading over nothing',
    async (path) => {
      await page.goto(served.address + path);
      const bare = page.locator('main :is(h2, h3):not(:has(+ *)), main :is(h2, h3):has(+ :is(h1, h2, h3))');
      expect(await bare.allInnerTexts()).toEqual([]);
      expect(await page.locator('main section:not(:has(p, ul, ol, dl, table, svg))').count()).toBe(0);
    },
  );

  it('says nothing of alternatives, of which its data has none', async () => {
    await page.goto(`${served.address}/dependencies/`);
    expect(await page.locator('#alternatives').count()).toBe(0);
    await page.goto(`${served.address}/about/`);
    expect(await page.locator('#corrections').count()).toBe(0);
  });

  it.each([
    ['/dependencies/', 'is asked on the graph of that day', 'New titles'],
    ['/de/dependencies/', 'am Graphen jenes Tages befragt', 'Neue Titel'],
    ['/glossary/', 'words of bakers', 'cloud computing'],
    ['/de/glossary/', 'Wörter der Bäcker', 'Streaming'],
  ])('has on %s texts of its own', async (path, own, others) => {
    const source = await (await fetch(served.address + path)).text();
    expect(source).toContain(own);
    expect(source).not.toContain(others);
  });

  it.each(['dist/book.epub', 'dist/de/book.epub'])('goes along as a valid EPUB, %s', async (file) => {
    const { messages } = await EpubCheck.validate(readFileSync(join(copy, file)));
    expect(messages).toEqual([]);
  });

  it('names nobody of the first book on any page or in any file', () => {
    const files = readdirSync(join(copy, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:html|json|csv|xml|txt|md|mmd|svg|bib)$/.test(file))
      // The guide of contributors is a file of the project, not of its content.
      .filter((file) => !/(?:^|[\\/])contribute[\\/]/.test(file));
    const named = files.filter((file) =>
      /netflix|amazon|synergy|built on a rival/i.test(readFileSync(join(copy, 'dist', file), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(80);
    expect(named).toEqual([]);
  });
});

describe('a text of a record that has not followed a change in the other language', () => {
  it.each([...recordsBehind])('says so where %s is told, and leads to the newer one', async (_record, path) => {
    await page.goto(`${served.address}/de${path}`);
    const note = page.locator('[role=note]', { hasText: 'Der Text dieses Eintrags auf Englisch ist neuer' });
    expect(await note.count()).toBe(1);
    await note.getByRole('link').click();
    await page.waitForURL(served.address + path);
    expect(await page.locator('[role=note]', { hasText: 'newer' }).count()).toBe(0);
  });

  it('is the only one that says so, beside a section of a chapter', async () => {
    await page.goto(`${served.address}/de/systems/flour-silo/`);
    expect(await page.locator('[role=note]').count()).toBe(0);
    await page.goto(`${served.address}/de/chapters/the-oven/`);
    const note = page.locator('article [role=note]', { hasText: 'Der Text dieses Abschnitts auf Englisch' });
    await note.getByRole('link').first().click();
    await page.waitForURL(`${served.address}/chapters/the-oven/`);
  });
});

describe('a chapter of 1,550 words with a diagram', () => {
  it('reaches readers with all that its first paint needs in one flight, whole with 4 requests and 45 kB, and without a script', async () => {
    const { html, css, fonts, script, pictures, requests } = await weighPage(browser, served.address + usualChapter);
    expect(html + css).toBeLessThanOrEqual(firstFlight);
    expect(html + css + fonts + script + pictures).toBeLessThanOrEqual(45_000);
    expect(requests).toBeLessThanOrEqual(4);
    expect(script).toBe(0);
  });
});

describe('the same book, when it has grown from 4 chapters to 104', () => {
  const sameAsBefore = ['', 'chapters/the-oven/', 'glossary/'].flatMap((path) => [path, `de/${path}`]);
  const weightOf = (path: string) => statSync(join(copy, 'dist', path, 'index.html')).size;
  let before: readonly number[];
  let pages: ReturnType<typeof pagesIn>;

  beforeAll(() => {
    before = sameAsBefore.map(weightOf);
    addChapters(copy, 5, 104);
    addRecords(copy);
    build(copy);
    pages = pagesIn(join(copy, 'dist'));
  }, 600_000);

  it('has pages that weigh what they weighed, within 2 percent', () => {
    const grown = sameAsBefore
      .map((path, index) => ({ path, ratio: weightOf(path) / (before[index] ?? 0) }))
      .filter(({ ratio }) => Math.abs(ratio - 1) > 0.02);
    expect(grown).toEqual([]);
  });

  it.each(['', 'de/'])('leads from the first page (/%s) over its list to every chapter', (language) => {
    const linksOn = (path: string) =>
      [...(pages.get(`${path.slice(1)}index.html`)?.querySelectorAll('main a') ?? [])].map(
        (link) => link.getAttribute('href') ?? '',
      );
    const list = `/${language}chapters/`;
    expect(linksOn(`/${language}`)).toContain(list);
    const parts = linksOn(list).filter((path) => path.startsWith(`${list}from/`));
    const chapters = new Set([...new Set(parts)].flatMap(linksOn).filter((path) => /\/chapters\/[^/]+\/$/.test(path)));
    expect(chapters.size).toBe(104);
  });

  it('has in the menu of a chapter its neighbours, with their numbers, and the way to all', () => {
    const menu = pages.get('chapters/year-50/index.html')?.querySelector('.menu-list');
    const links = [...(menu?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'));
    expect(menu?.getAttribute('start')).toBe('49');
    expect(links.slice(0, 5)).toEqual(
      [49, 50, 51, 52].map((number) => `/chapters/year-${number}/`).concat('/chapters/'),
    );
  });

  it('says of a term the first places where it stands, and leads to all of them', () => {
    const last = [...(pages.get('glossary/index.html')?.querySelectorAll('#proofing .meta:last-child a') ?? [])].at(-1);
    expect(last?.getAttribute('href')).toBe('/mentions/glossary/proofing/');
    expect(pages.get('mentions/glossary/proofing/index.html')?.querySelectorAll('main ul a').length).toBeGreaterThan(
      300,
    );
  });

  it('divides each long list, so that no page of one has more than a phone can hold', () => {
    const lists = [...pages].filter(([file]) => /^(?:de\/)?(?:sources|timeline|chapters\/from|mentions)\//.test(file));
    expect(lists.length).toBeGreaterThan(60);
    expect(lists.filter(([, page]) => page.querySelectorAll('*').length > 3000).map(([file]) => file)).toEqual([]);
  });

  it('skips no level of headings on any page, divided lists among them', () => {
    const skipping = [...pages].filter(([, page]) => {
      const levels = [...page.querySelectorAll(':is(h1, h2, h3, h4, h5, h6)')].map(({ tagName }) => Number(tagName[1]));
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
    expect([...pages.keys()].some((file) => /^search\/\w+\//.test(file))).toBe(true);
    expect(skipping.map(([file]) => file)).toEqual([]);
  });

  it('leads nowhere that does not exist', () => {
    expect(brokenLinks(join(copy, 'dist'), pages)).toEqual([]);
  });
});

/** Remembers of parts of a book that their English words were others when both languages were held to say the same. */
function changeInEnglish(root: string, parts: readonly string[]): void {
  const { book, dataset } = plainContent(root);
  const now = digestsOf(book, dataset);
  const before = parts.map((part) => [part, { ...now[part], en: digest('Other words.') }] as const);
  writeFileSync(join(root, inStepFile), inStepAsText({ ...now, ...Object.fromEntries(before) }));
}
