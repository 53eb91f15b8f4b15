import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { interfaceText } from '../../src/i18n/interface-text.ts';
import { defaultLanguage, languages } from '../../src/i18n/languages.ts';
import { openBrowser } from './open-browser.ts';
import { copyProject } from '../project-copy.ts';
import { accented, addPseudoLanguage, pseudo } from './pseudo-language.ts';
import { buildAndServe } from './served-copy.ts';
import type { ServedCopy } from './served-copy.ts';

/** A copy of the project with a third language, of which a third of the texts and one chapter are translated. */
let copy: string;
let chapter: string;
let site: string;
let served: ServedCopy;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const english = interfaceText(defaultLanguage);

beforeAll(async () => {
  copy = copyProject();
  chapter = addPseudoLanguage(copy);
  served = await buildAndServe(copy);
  site = served.address;
  browser = await openBrowser();
}, 600_000);

afterAll(async () => {
  await browser.close();
  served.stop();
});

beforeEach(async () => {
  page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterEach(async () => {
  await page.close();
  expect(complaints.splice(0)).toEqual([]);
});

function built(file: string): string {
  return readFileSync(join(copy, 'dist', file), 'utf8');
}

describe('a language of which only a part is translated', () => {
  it('has every page that the default language has', () => {
    for (const path of ['', 'systems/', 'claims/', 'about/', 'contribute/', 'data/', `chapters/${chapter}/`, '404/'])
      expect(existsSync(join(copy, `dist/${pseudo}/${path}index.html`))).toBe(true);
  });

  it('shows its own words, and says of the others that they are in the default language', async () => {
    await page.goto(`${site}/${pseudo}/systems/`);
    expect(await page.locator('html').getAttribute('lang')).toBe(pseudo);
    const navigation = page.locator('.links');
    expect(await navigation.textContent()).toContain(accented(english('nav.claims')));
    expect(await navigation.locator('[lang]').count()).toBe(0);
    const foreign = page.locator(`main [lang="${defaultLanguage}"]`);
    expect(await foreign.count()).toBeGreaterThan(0);
    expect(await foreign.filter({ hasText: /[áéíóú]/ }).count()).toBe(0);
  });

  it('shows records that are not translated in the default language', async () => {
    await page.goto(`${site}/${pseudo}/claims/`);
    await page.locator(`main a[href^="/${pseudo}/claims/"]`).first().click();
    expect(await page.locator(`main p.lead [lang="${defaultLanguage}"]`).count()).toBe(1);
  });

  it('shows a name of the data in its own words where it has them', async () => {
    await page.goto(`${site}/${pseudo}/`);
    const names = page.locator('.first-page-stack .act b');
    const own = names.filter({ hasText: /[áéíóú]/ });
    expect(await own.count()).toBe(1);
    expect(await own.locator('[lang]').count()).toBe(0);
    expect(await names.locator(`[lang="${defaultLanguage}"]`).count()).toBe((await names.count()) - 1);
  });

  it('shows its own chapter without a notice, and the others with one', async () => {
    await page.goto(`${site}/${pseudo}/chapters/${chapter}/`);
    expect(await page.locator('article').getAttribute('lang')).toBe(pseudo);
    expect(await page.locator('.notice').count()).toBe(0);
    await page.locator('.menu summary').click();
    await page.locator(`.menu-list a[href^="/${pseudo}/chapters/"]:not([aria-current])`).first().click();
    await page.locator('.notice').waitFor();
    expect(await page.locator('article').getAttribute('lang')).toBe(defaultLanguage);
  });

  it('is offered by every page, and offers all others', async () => {
    await page.goto(`${site}/systems/`);
    const offered = page.locator('[data-language-switch]');
    expect(await offered.locator('.whole').allTextContents()).toContain('Áccéntéd');
    await offered.filter({ hasText: 'Áccéntéd' }).click();
    await page.waitForURL(`${site}/${pseudo}/systems/`);
    expect(await page.locator('[data-language-switch]').count()).toBe(languages.length);
  });

  it('is known to search engines and feed readers', () => {
    const head = built('systems/index.html');
    expect(head).toMatch(new RegExp(`hreflang="${pseudo}" href="[^"]*/${pseudo}/systems/"`));
    expect(built('sitemap-0.xml')).toContain(`/${pseudo}/systems/`);
    expect(built(`${pseudo}/feed.xml`)).toContain(`xml:lang="${pseudo}"`);
    expect(built(`${pseudo}/systems/index.html`)).toContain(`href="/${pseudo}/feed.xml"`);
  });

  it('finds a word of its own chapter, and says how to go on in words that are there', async () => {
    await page.goto(`${site}/${pseudo}/search/?q=zwibblefrost`);
    await page.locator(`a[data-result][href^="/${pseudo}/chapters/${chapter}/"]`).first().waitFor();
    expect((await page.locator('#search-status').textContent())?.trim()).not.toBe('');
  });

  it('opens the search over a page', async () => {
    await page.goto(`${site}/${pseudo}/systems/`);
    await page.locator('[data-search-opener]').click();
    await page.locator('.search-dialog input').fill('zwibblefrost');
    await page.locator('.search-dialog a[data-result]').first().waitFor();
  });

  it('is taken by the check and by the stubs for new chapters', () => {
    const run = (...command: string[]) => spawnSync('node', command, { cwd: copy, encoding: 'utf8', input: '' });
    expect(run('scripts/check.ts').stdout).toContain('0 errors');
    const created = run('scripts/new.ts', 'chapter', '--slug', 'a-third-beginning', `--title-${pseudo}`, 'Á thírd');
    expect(created.stdout).toContain(`src/content/chapters/${pseudo}/a-third-beginning.mdx`);
    expect(run('scripts/check.ts').stdout).toContain('0 errors');
  });
});
