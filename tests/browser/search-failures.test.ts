import type { Page, Route } from 'playwright-core';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { interfaceText } from '../../src/i18n/interface-text.ts';
import { scriptsOf } from './first-act.ts';
import { chapterPath } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';
import { another, one } from './words-to-search.ts';

const site = inject('siteUrl');
const chapter = chapterPath('fullest');
const watched = watchPage({ width: 1100, height: 800 });

// What fails here is told in the console too, by the browser.
afterEach(async () => {
  await watched.page.unrouteAll({ behavior: 'ignoreErrors' });
  watched.complaints.length = 0;
});

/**
 * Each kind of file that the search loads, with a query that needs it and what that query finds, and
 * the place, besides the search page, where its failure is tried. The search over a page loads no facets.
 */
const files = [
  { name: 'the script', pattern: /\/pagefind\.js/, query: one.word, place: 'the search over a page' },
  { name: 'the entry', pattern: /pagefind-entry\.json/, query: one.word, place: 'the search over a German page' },
  { name: 'the list of records', pattern: /list\.\w+\.json/, query: one.word, place: 'the German search page' },
  { name: 'the engine', pattern: /wasm\.\w+\.pagefind/, query: one.word, place: 'the search over a page' },
  { name: 'a piece of the index', pattern: /\.pf_index/, query: one.word, place: 'the search over a German page' },
  { name: 'a record', pattern: /\.pf_fragment/, query: one.word, place: 'the search over a page' },
  { name: 'the file of facets', pattern: /facets\.json/, query: one.word, place: 'the German search page' },
  { name: 'a file of synonyms', pattern: /synonyms\/\d+\.json/, query: one.word, place: 'the search over a page' },
  { name: 'the list of words', pattern: /words\.json/, query: one.mistyped, place: 'the search over a German page' },
  {
    name: 'what is known of the language',
    pattern: /language\.json/,
    query: one.word,
    place: 'the search over a German page',
  },
] as const;

/** Ways in which a file does not come as it is; `content` is what the server has. */
const ways = {
  missing: () => ({ status: 404, body: Buffer.from('<!doctype html><title>Not found</title>') }),
  'cut in half': (content: Buffer) => ({ body: content.subarray(0, content.length / 2) }),
  'random bytes': (content: Buffer) => ({
    body: Buffer.from(content.map((_, index) => (index * index * 31 + index * 7 + 13) % 251)),
  }),
};
type Way = keyof typeof ways;

const places = {
  'the search page': { path: '/search/', language: 'en', input: '#search-field', root: '.search-page' },
  'the German search page': { path: '/de/search/', language: 'de', input: '#search-field', root: '.search-page' },
  'the search over a page': {
    path: chapter,
    language: 'en',
    input: '.search-dialog input',
    root: '.search-dialog',
  },
  'the search over a German page': {
    path: `/de${chapter}`,
    language: 'de',
    input: '.search-dialog input',
    root: '.search-dialog',
  },
} as const;
type PlaceName = keyof typeof places;

describe.each(files)('when $name fails', ({ pattern, query, place }) => {
  it.each([
    ['the search page', 'missing'],
    ['the search page', 'cut in half'],
    ['the search page', 'random bytes'],
    [place, 'cut in half'],
  ] as const)('%s says so if it is %s, and recovers in place', async (tried, way) => {
    await failsAndRecovers(tried, pattern, query, way);
  });
});

describe('the written questions', () => {
  it('are done without where they are missing: results answer a question too', async () => {
    const asked = watched.page.waitForRequest(/questions\.json/);
    await watched.page.route(/questions\.json/, (route) => route.fulfill({ status: 404 }));
    await ask('the search page', `what is ${one.word}`);
    await asked;
    await watched.page.locator('.search-page a[data-result]').first().waitFor();
  });
});

/** In the dialog where the browser tries a module again that it could not load, else on the page of the search. */
const searchField = '.search-dialog input, #search-field';

describe('a piece of the index with a few wrong bytes', () => {
  it.each([/\.pf_index/, /list\.\w+\.json/, /\.pf_fragment/, /wasm\.\w+\.pagefind/])(
    '%s is not taken for a good one',
    async (pattern) => {
      await watched.page.route(pattern, async (route) => {
        const body = Buffer.from(await (await route.fetch()).body());
        for (let at = Math.floor(body.length / 2); at < body.length / 2 + 4; at += 1) body[at] = (body[at] ?? 0) ^ 0x55;
        await route.fulfill({ body });
      });
      await ask('the search page', one.word);
      await waitForFailure(watched.page, 'the search page');
    },
  );
});

describe.each(Object.keys(places) as PlaceName[])('offline, %s', (place) => {
  it('says so, and searches again by itself once it is online', async () => {
    const { page } = watched;
    const { root, language, path } = places[place];
    await open(place);
    await page.context().setOffline(true);
    await page.locator(places[place].input).fill(another.word);
    await page.locator(`${root} .search-again`).waitFor();
    expect(await statusOf(place)).toBe(interfaceText(language)('search.offline'));
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).pathname).toBe(path);
    // The browser writes of each file that it could not load; the site has nothing to add.
    expect(watched.complaints.filter((complaint) => !complaint.includes('net::ERR'))).toEqual([]);
    await page.context().setOffline(false);
    await expectResult(place, another.word, another.address);
    expect(await page.locator(`${root} .search-again`).isVisible()).toBe(false);
    await page.locator(places[place].input).fill(one.word);
    await expectResult(place, one.word, one.address);
  });
});

it('does not give up where the network answers only a moment after the browser says that it is online', async () => {
  const { page } = watched;
  const place = 'the search page';
  await open(place);
  await page.context().setOffline(true);
  await page.locator(places[place].input).fill(another.word);
  await page.locator('.search-page .search-again').waitFor();
  const tried: string[] = [];
  await page.route(/\.pf_index|list\.\w+\.json|pagefind/, async (route) => {
    tried.push(route.request().url());
    await route.abort();
  });
  await page.context().setOffline(false);
  await expect.poll(() => tried.length).toBeGreaterThan(0);
  await page.unrouteAll();
  await expectResult(place, another.word, another.address);
});

describe.each(['the search page', 'the search over a German page'] as const)('while a file hangs, %s', (place) => {
  const { root, language, input } = places[place];

  it('says that it is waiting, moves nothing, and shows the results when the file comes', async () => {
    const { page } = watched;
    const held = Promise.withResolvers<undefined>();
    await page.route(/\.pf_index/, async (route) => {
      await held.promise;
      await route.continue();
    });
    await open(place);
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet),
    );
    const below = page.locator(root === '.search-dialog' ? '.search-hint' : '#search-index');
    const before = await below.boundingBox();
    await page.locator(input).fill(one.word);
    await waitForStatus(place, interfaceText(language)('search.searching'));
    expect(await below.boundingBox()).toEqual(before);
    held.resolve(undefined);
    await expectResult(place, one.word, one.address);
    expect(await page.locator(`${root} .search-results`).getAttribute('aria-busy')).toBeNull();
  });

  it.each([/pagefind\.js/, /list\.\w+\.json/, /\.pf_index/, /\.pf_fragment/])(
    'gives %s up in the end, and recovers',
    async (pattern) => {
      const { page } = watched;
      await page.clock.install();
      await page.route(pattern, () => undefined);
      await ask(place, one.word);
      await page.clock.runFor(1_000);
      await waitForStatus(place, interfaceText(language)('search.searching'));
      await page.clock.runFor(20_000);
      await waitForFailure(page, place);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.locator(`${root} .search-again`).click();
      await page.clock.runFor(1_000);
      await expectResult(place, one.word, one.address);
    },
  );
});

describe('the shortcut of the search', () => {
  it.each([
    ['/', chapter, 'en'],
    ['Control+k', `/de${chapter}`, 'de'],
  ] as const)('%s keeps %s open offline, says why, and works again online', async (key, path, language) => {
    const { page } = watched;
    const again = interfaceText(language)('search.again');
    await page.goto(site + path);
    await page.context().setOffline(true);
    await page.keyboard.press(key);
    const told = page.locator('[data-search-lost]');
    await told.waitFor();
    expect(await told.innerText()).toContain(interfaceText(language)('searchPage.lost'));
    expect(new URL(page.url()).pathname).toBe(path);
    await page.keyboard.press('Escape');
    await told.waitFor({ state: 'hidden' });
    expect(await page.locator('main h1').isVisible()).toBe(true);
    await page.keyboard.press(key);
    await told.getByRole('button', { name: again }).click();
    await told.waitFor();
    await page.context().setOffline(false);
    await told.getByRole('button', { name: again }).click();
    await page.locator('.search-dialog input').fill(one.word);
    await page.locator('.search-dialog a[data-result]').first().waitFor();
    expect(new URL(page.url()).pathname).toBe(path);
  });

  it('stays on the page where its script cannot be reached, and leads to the search once it can', async () => {
    const { page } = watched;
    await page.goto(site + chapter);
    await page.route(/\/(?:assets|search)\//, (route) => route.abort());
    await page.locator('[data-search-opener]').click();
    await page.locator('[data-search-lost]').waitFor();
    await page.unrouteAll();
    await page.getByRole('button', { name: interfaceText('en')('search.again') }).click();
    await page.locator(searchField).waitFor();
  });

  it.each([
    ['fail', (route: Route) => route.abort()],
    ['never come', () => undefined],
  ] as const)('keeps the page open when its texts %s, says so, and opens once they come', async (what, answer) => {
    const { page } = watched;
    await page.goto(site + chapter);
    await page.route(/texts\.json/, answer);
    await page.keyboard.press('/');
    await page.locator('[data-search-lost]').waitFor();
    expect(new URL(page.url()).pathname).toBe(chapter);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    // What was asked for is still waited for.
    if (what === 'never come') return;
    await page.getByRole('button', { name: interfaceText('en')('search.again') }).click();
    await page.locator('.search-dialog input').waitFor();
  });

  it('keeps the page open in a network that answers every request with a page of its own', async () => {
    // A reader's first visit: what an earlier test loaded is in no cache.
    const context = await watched.browser.newContext();
    const page = await context.newPage();
    await page.goto(site + chapter);
    await page.route('**/*', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Login</title><p>Accept our terms.' }),
    );
    await page.keyboard.press('/');
    await page.locator('[data-search-lost]').waitFor();
    expect(new URL(page.url()).pathname).toBe(chapter);
    await page.unrouteAll();
    await page.getByRole('button', { name: interfaceText('en')('search.again') }).click();
    await page.locator(searchField).waitFor();
    await context.close();
  });

  it('opens a search that is loaded already offline too, which says what is wrong', async () => {
    const { page } = watched;
    await open('the search over a page');
    await page.keyboard.press('Escape');
    await page.locator('.search-dialog').waitFor({ state: 'hidden' });
    await page.context().setOffline(true);
    await page.keyboard.press('/');
    await page.locator('.search-dialog input').fill(another.word);
    await page.locator('.search-dialog .search-again').waitFor();
    await page.context().setOffline(false);
  });
});

async function failsAndRecovers(place: PlaceName, pattern: RegExp, query: string, way: Way): Promise<void> {
  const { page } = watched;
  await page.route(pattern, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, ...ways[way](await response.body()) });
  });
  const said = await ask(place, query);
  await waitForFailure(page, place);
  expect(await said()).not.toMatch(/Nothing|Nichts|\d/);
  await page.unrouteAll({ behavior: 'wait' });
  await tryAgain(place);
  await expectResult(place, query, one.address);
  await page.locator(places[place].input).fill(another.word);
  await expectResult(place, another.word, another.address);
}

/** Presses “try again” as people do: what was asked for before the file was mended may come, and fail, only now. */
async function tryAgain(place: PlaceName): Promise<void> {
  const { root } = places[place];
  const again = watched.page.locator(`${root} .search-again`);
  await expect
    .poll(
      async () => {
        // Between a look and a press the results may come, and the button go.
        if (await again.isVisible()) await again.click({ timeout: 400 }).catch(() => undefined);
        return watched.page.locator(`${root} a[data-result]`).count();
      },
      { timeout: 20_000, interval: 500 },
    )
    .toBeGreaterThan(0);
}

async function open(place: PlaceName): Promise<void> {
  const { path, input, root } = places[place];
  await watched.page.goto(site + path);
  if (root === '.search-dialog') await watched.page.keyboard.press('/');
  await scriptsOf(watched.page);
  await watched.page.locator(input).waitFor();
}

/** Types a query; returns a function that gives all that the search has said from then on. */
async function ask(place: PlaceName, query: string): Promise<() => Promise<string>> {
  await open(place);
  const { page } = watched;
  await page.locator(`${places[place].root} [role=status]`).evaluate((status) => {
    const said: string[] = [];
    new MutationObserver(() => {
      said.push(status.textContent);
      (status as HTMLElement).dataset['said'] = said.join('\n');
    }).observe(status, { childList: true, characterData: true, subtree: true });
  });
  await page.locator(places[place].input).fill(query);
  return async () => (await page.locator(`${places[place].root} [role=status]`).getAttribute('data-said')) ?? '';
}

async function statusOf(place: PlaceName): Promise<string> {
  return watched.page.locator(`${places[place].root} [role=status]`).innerText();
}

async function waitForStatus(place: PlaceName, text: string): Promise<void> {
  await watched.page.locator(`${places[place].root} [role=status]`, { hasText: text }).waitFor();
}

async function waitForFailure(page: Page, place: PlaceName): Promise<void> {
  const { root, language } = places[place];
  await page.locator(`${root} .search-again`).waitFor();
  expect(await statusOf(place)).toBe(interfaceText(language)('search.failed'));
  expect(await page.locator(`${root} a[data-result]`).count()).toBe(0);
}

async function expectResult(place: PlaceName, query: string, address: string): Promise<void> {
  const { root } = places[place];
  await watched.page.locator(`${root} a[data-result][href*="${address}"]`).first().waitFor();
  expect(await statusOf(place)).toContain(query);
}
