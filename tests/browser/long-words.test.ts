import type { ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';
import { checkSite } from '../../src/check/check-site.ts';
import { collectionNames } from '../../src/schemas/primitives.ts';
import type { CollectionName } from '../../src/schemas/primitives.ts';
import { freePort } from './free-port.ts';
import { openBrowser } from './open-browser.ts';
import { copyProject, removeCopy, startDevServer } from '../project-copy.ts';
import { chapters } from './sample-pages.ts';

/** As long as the check lets a word be, without a place to break it. */
const longWord = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsentwürfeabc';
const [otherChapter = '', chapter = otherChapter] = chapters;
/** Fields of records that are printed as words. */
const wordFields = /^(?:en|de|name|title|publisher|author|providerName)$/;

let copy: string;
let server: ChildProcess | undefined;
let browser: Browser;
let address: string;
const ids = new Map<CollectionName, string>();

beforeAll(async () => {
  browser = await openBrowser();
  return () => browser.close();
});

beforeAll(async () => {
  expect(longWord).toHaveLength(80);
  copy = copyProject();
  for (const name of collectionNames) ids.set(name, lengthenRecord(name));
  for (const language of ['en', 'de']) lengthenChapter(join(copy, `src/content/chapters/${language}/${chapter}.mdx`));
  for (const guide of ['CONTRIBUTING.md', 'CONTRIBUTING.de.md'])
    change(
      join(copy, guide),
      (text) => `${text}\n## ${longWord}\n\n- ${longWord}\n\n| ${longWord} |\n| --- |\n| a |\n`,
    );
  expect((await checkSite(copy)).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  server = await startDevServer(copy, port);
  await openFirstPage();
});

afterAll(async () => {
  const ended = new Promise((done) => server?.once('exit', done));
  if (server?.kill()) await ended;
  removeCopy(copy);
});

describe('a word of 80 letters', () => {
  // Of a collection, the page of the record that holds the word.
  it.each<[path: string, collection?: CollectionName]>([
    ['/'],
    [`/chapters/${chapter}/`],
    [`/de/chapters/${otherChapter}/`],
    ['/systems/'],
    ['/systems/', 'systems'],
    ['/incidents/'],
    ['/incidents/', 'incidents'],
    ['/claims/'],
    ['/claims/', 'claims'],
    ['/figures/'],
    ['/figures/', 'series'],
    ['/diagrams/system-', 'systems'],
    ['/dependencies/'],
    ['/timeline/'],
    ['/sources/'],
    ['/glossary/'],
    ['/data/'],
    ['/about/'],
    ['/contribute/'],
    ['/search/'],
  ] as readonly [path: string, collection?: CollectionName][])(
    'never makes a page scroll sideways on a telephone: %s',
    async (path, collection) => {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
      await page.goto(`${address}${path}${collection ? `${ids.get(collection)}/` : ''}`);
      expect(await page.content()).toContain(longWord);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await page.evaluate(widerThanPage)).toEqual([]);
      await page.close();
    },
  );
});

/** The server loads the first page anew when it has prepared the scripts; the others then stay as they are. */
async function openFirstPage(): Promise<void> {
  const page = await browser.newPage();
  const isOpen = () =>
    page.goto(address, { waitUntil: 'networkidle' }).then(
      () => true,
      () => false,
    );
  while (!(await isOpen()));
  await page.close();
}

/** Puts the long word into every field of words of a record in the first file of a collection; returns its id. */
function lengthenRecord(name: CollectionName): string {
  const folder = join(copy, 'src/data', name);
  const file = join(folder, readdirSync(folder).toSorted()[0] ?? '');
  const document = parseDocument(readFileSync(file, 'utf8'));
  const record = isSeq(document.contents) ? document.contents.items[0] : undefined;
  if (!isMap(record)) throw new Error(`${file} has no first record.`);
  visit(record, {
    Pair(_key, pair) {
      if (isScalar(pair.key) && wordFields.test(String(pair.key.value)) && isScalar(pair.value))
        pair.value.value = longWord;
    },
  });
  writeFileSync(file, document.toString());
  return String(record.get('id'));
}

function lengthenChapter(file: string): void {
  change(file, (text) =>
    text
      .replace(/^title: .*$/m, `title: ${longWord}`)
      .replace(/^question: .*$/m, `question: ${longWord}`)
      .replace(/^## .*? (?=\{)/m, `## ${longWord} `)
      .replace(
        /(?<=\n## [^]*?)\n## /,
        `\n- **${longWord}**\n- \`${longWord}\`\n\n> ${longWord}\n\n<Aside kind="note">\n${longWord}\n</Aside>\n\n### ${longWord} {#long-word}\n\n| ${longWord} |\n| --- |\n| ${longWord} |\n\n## `,
      ),
  );
}

function change(file: string, make: (text: string) => string): void {
  writeFileSync(file, make(readFileSync(file, 'utf8')));
}

/** What makes the page wider than the window, the innermost elements first; nothing where it is not. */
function widerThanPage(): string[] {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  const scrolls = (element: Element | null): boolean =>
    element !== null &&
    element !== document.body &&
    (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  return [...document.querySelectorAll('body *')]
    .filter((element) => element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element.parentElement))
    .map((element) => `${element.parentElement?.localName} > ${element.localName}.${element.className}`)
    .toReversed()
    .slice(0, 10);
}
