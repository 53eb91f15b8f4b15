import { describe, expect, inject, it } from 'vitest';
import { measureSearch, score } from '../search/measure.ts';
import { readQueries } from '../search/queries.ts';
import { readFileSync } from 'node:fs';
import { interfaceText } from '../../src/i18n/interface-text.ts';
import { chapterFor } from '../../src/library/load-book.ts';
import { plainContent } from '../../src/library/held-content.ts';
import { recordPlace } from '../../src/site/long-lists.ts';
import { correctWord } from '../../src/search/browser/correct-word.ts';
import { fold } from '../../src/search/shared/words.ts';
import { readWordList } from '../../src/search/shared/word-list.ts';
import { scriptsOf } from './first-act.ts';
import { chapterPath } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';
import { another, frequent, one } from './words-to-search.ts';

const site = inject('siteUrl');
const t = interfaceText('en');
const watched = watchPage({ width: 1100, height: 800 });

const results = () => watched.page.locator('a[data-result]');
const statusText = () => watched.page.locator('#search-status').innerText();
/** Beside other work files come slowly, of two languages most of all. */
const inTime = { timeout: 20_000 };
const waitForResults = () => results().first().waitFor();

describe('the search page', () => {
  it.each([
    [`/search/?q=${one.written}`, one.address],
    [`/de/search/?q=${another.written}`, `/de${another.address}`],
  ])('%s shows results at once, in the language of the page', async (path, wanted) => {
    await watched.page.goto(site + path);
    await waitForResults();
    expect(await results().first().getAttribute('href')).toContain(wanted);
    expect(await statusText()).toMatch(/\d+/);
  });

  it('narrows down by facets, keeps them in the address, and goes back', async () => {
    const onlyOutages = async () => {
      const kinds = await watched.page.locator('.result-kind').allTextContents();
      return kinds.every((kind) => kind.startsWith(t('search.kind.incident')));
    };
    await watched.page.goto(`${site}/search/?q=${encodeURIComponent(frequent)}`);
    await waitForResults();
    await watched.page.locator('[data-facet="kind:incident"]').check();
    await expect.poll(onlyOutages, inTime).toBe(true);
    expect(watched.page.url()).toContain('kind=incident');
    await watched.page.goBack();
    await expect.poll(onlyOutages, inTime).toBe(false);
    expect(watched.page.url()).not.toContain('kind=');
  });

  it('keeps what was chosen when the language is switched', async () => {
    await watched.page.goto(`${site}/search/?q=${encodeURIComponent(frequent)}`);
    await waitForResults();
    const choice = watched.page.locator('[data-facet^="chapter:"]').first();
    const chosen = await choice.getAttribute('data-facet');
    await choice.check();
    await watched.page.locator('[data-language-switch]').first().click();
    await watched.page.waitForURL(/\/de\/search\//);
    await waitForResults();
    expect(await watched.page.locator('[data-facet]:checked').getAttribute('data-facet')).toBe(chosen);
    const chapter = chapterFor(plainContent().book, (chosen ?? '').replace('chapter:', ''), 'de');
    expect(await watched.page.locator('#search-facets label:has(:checked)').first().textContent()).toContain(
      chapter?.frontmatter?.title,
    );
  });

  it('goes back to what was looked for with Enter', async () => {
    const field = watched.page.locator('#search-field');
    await watched.page.goto(`${site}/search/`);
    await scriptsOf(watched.page);
    await field.fill(one.word);
    await field.press('Enter');
    await field.fill(another.word);
    await field.press('Enter');
    await watched.page.goBack();
    await expect.poll(() => field.inputValue()).toBe(one.word);
    await results().first().waitFor();
  });

  it('is no wider than a phone, however long a word is typed', async () => {
    await watched.page.setViewportSize({ width: 320, height: 700 });
    await watched.page.goto(`${site}/de/search/?q=${'donaudampfschifffahrt'.repeat(4)}`);
    await watched.page.locator('.search-ways a').first().waitFor();
    const wide = await watched.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBe(320);
  });

  it.each([
    ['a section', '', 'article h2:has(.number) > a', 'section '],
    ['a figure', '/de', 'article figure[id^=diagram] .figure-number', ''],
  ])('finds %s by the number that is printed beside it', async (_, prefix, link, before) => {
    const { page } = watched;
    await page.goto(`${site}${prefix}${chapterPath('fullest')}`);
    const numbered = page.locator(link).nth(1);
    const number = (await numbered.locator('.number').or(numbered).last().innerText()).trim();
    const address = await numbered.getAttribute('href');
    await page.goto(`${site}${prefix}/search/?q=${encodeURIComponent(before + number)}`);
    await waitForResults();
    expect(await results().first().getAttribute('href')).toMatch(new RegExp(`${chapterPath('fullest')}.*${address}$`));
  });

  it('mends a typo and says so', async () => {
    await watched.page.goto(`${site}/search/?q=${one.mistyped}`);
    await waitForResults();
    expect(await results().first().getAttribute('href')).toContain(one.address);
    expect(await statusText()).toContain(one.written);
  });

  it.each([
    ['en', ''],
    ['de', '/de'],
  ])('finds the same whichever apostrophe is typed, in %s', async (language, prefix) => {
    const [printed, address] = titleWithApostrophe(language);
    const found: string[][] = [];
    for (const query of [printed, printed.replaceAll('’', "'")]) {
      await watched.page.goto(`${site}${prefix}/search/?q=${encodeURIComponent(query)}`);
      await waitForResults();
      const links = await results().evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      found.push(links.map((link) => link.replace(/[?&]highlight=[^#]*/, '')));
    }
    expect(found[1]).toEqual(found[0]);
    expect(found[0]?.slice(0, 3)).toContain(`${site}${prefix}${address}`);
  });

  it('offers the other language where its own has nothing', async () => {
    await watched.page.goto(`${site}/de/search/?q=${wordOfOneLanguage()}`);
    await waitForResults();
    expect(await watched.page.locator('#search-results li').first().getAttribute('lang')).toBe('en');
  });

  it('says so when there is nothing, and works again with the next word', async () => {
    await watched.page.goto(`${site}/search/?q=xyzzyplugh`);
    // Both languages are asked, and their lists of words.
    await expect.poll(statusText, { timeout: 10_000 }).toContain(t('search.empty', { query: 'xyzzyplugh' }));
    await watched.page.locator('#search-field').fill(another.word);
    await waitForResults();
    expect(await results().first().getAttribute('href')).toContain(another.address);
  });

  it.each([
    ['markup', '<img src=x onerror="document.title=1">'],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['quotes and operators', '"\'`;--'],
    ['emoji', '🙂🙂'],
    ['Arabic', 'مرحبا'],
    ['half an escape', '%E0%A4%A'],
    ['a space', ' '],
  ])('is not impressed by %s', async (_name, query) => {
    await watched.page.goto(`${site}/search/`);
    await watched.page.locator('#search-status:not(:empty)').waitFor();
    const atFirst = await statusText();
    // Results, or the word that there are none; a space is not a query, so nothing changes.
    await watched.page.locator('#search-field').fill(query);
    if (query.trim() !== '')
      await watched.page.waitForFunction((before) => {
        const [status, list] = ['#search-status', '#search-results'].map((part) => document.querySelector(part));
        return status?.textContent !== before && list?.ariaBusy !== 'true';
      }, atFirst);
    expect(await watched.page.locator('#search-results img, #search-status img').count()).toBe(0);
    await watched.page.locator('#search-field').fill(one.word);
    await waitForResults();
    expect(await watched.page.title()).not.toBe('1');
  });

  it('tells an offline reader what is wrong, and recovers', async () => {
    await watched.page.goto(`${site}/search/`);
    await scriptsOf(watched.page);
    await watched.page.context().setOffline(true);
    await watched.page.locator('#search-field').fill(one.word);
    await expect.poll(statusText, { timeout: 15_000 }).toBe(t('search.offline'));
    watched.complaints.length = 0;
    await watched.page.context().setOffline(false);
    await watched.page.locator('#search-field').fill(another.word);
    await waitForResults();
    watched.complaints.length = 0;
  });

  it('lists everything from A to Z without JavaScript', async () => {
    const context = await watched.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site}/de/search/`);
    const { systems, incidents, claims, series, glossary } = plainContent().dataset;
    const all = [systems, incidents, claims, series, glossary].reduce((sum, { length }) => sum + length, 0);
    expect(await plain.locator('#search-index a').count()).toBeGreaterThan(all);
    await context.close();
  });
});

describe('the search over a page', () => {
  it.each(['/', 'Control+k'])(
    'opens by %s, is walked by arrows, closes by Escape and gives the focus back',
    async (key) => {
      await watched.page.goto(site + chapterPath('fullest'));
      await watched.page.keyboard.press(key);
      await watched.page.locator('.search-dialog input').waitFor();
      await watched.page.keyboard.type(frequent);
      await watched.page.locator('.search-dialog a[data-result]').first().waitFor();
      await watched.page.keyboard.press('ArrowDown');
      await watched.page.keyboard.press('ArrowDown');
      expect(
        await watched.page.evaluate(() =>
          [...document.querySelectorAll('.search-dialog a[data-result]')].indexOf(document.activeElement as Element),
        ),
      ).toBe(1);
      await watched.page.keyboard.press('ArrowUp');
      await watched.page.keyboard.press('ArrowUp');
      expect(await watched.page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
      await watched.page.keyboard.press('Escape');
      await watched.page.locator('.search-dialog').waitFor({ state: 'hidden' });
    },
  );

  it('opens the first result by Enter', async () => {
    await watched.page.goto(site + chapterPath('fullest'));
    await watched.page.keyboard.press('/');
    await watched.page.locator('.search-dialog input').fill(one.word);
    await watched.page.locator('.search-dialog a[data-result]').first().waitFor();
    await watched.page.keyboard.press('Enter');
    await watched.page.waitForURL((url) => url.pathname === one.address);
  });

  it('opens by its button and marks the words again on the page it leads to', async () => {
    await watched.page.goto(`${site}/`);
    await watched.page.locator('[data-search-opener]').click();
    await watched.page.locator('.search-dialog input').fill(another.word);
    await watched.page.locator('.search-dialog a[data-result]').first().click();
    await watched.page.locator('main mark').first().waitFor();
    expect((await watched.page.locator('main mark').first().innerText()).toLowerCase()).toContain(another.word);
  });

  it('loads nothing of itself before a reader reaches for it', async () => {
    const requests: string[] = [];
    watched.page.on('request', (request) => requests.push(request.url()));
    await watched.page.goto(site + chapterPath(0));
    await watched.page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /pagefind|dialog|search/.test(url))).toEqual([]);
  });
});

describe('more results', () => {
  it('come below those that are there, and are there again on the way back', async () => {
    const { page } = watched;
    const addresses = () => results().evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    await page.goto(`${site}/search/?q=${encodeURIComponent(frequent)}`);
    await waitForResults();
    const before = await addresses();
    await page.locator('#search-more').click();
    await expect.poll(async () => (await addresses()).length, inTime).toBe(2 * before.length);
    const after = await addresses();
    expect(after.slice(0, before.length)).toEqual(before);
    const focused = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href);
    expect(focused).toBe(after[before.length]);
    const opened = after.at(-1) ?? '';
    await results().last().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await expect.poll(addresses, inTime).toEqual(after);
    await expect
      .poll(() => page.evaluate(() => (document.activeElement as HTMLAnchorElement).href), inTime)
      .toBe(opened);
    await page.locator('#search-field').fill(one.word);
    await expect.poll(async () => (await addresses()).length, inTime).toBeLessThanOrEqual(before.length);
  });
});

describe('where nothing fits the choices', () => {
  it.each([
    ['en', ''],
    ['de', '/de'],
  ] as const)('the search says so and leads to one without them, in %s', async (language, prefix) => {
    const { page } = watched;
    const say = interfaceText(language);
    await page.goto(`${site}${prefix}/search/?q=${one.word}&year=1850&kind=constructor`);
    await expect.poll(statusText, inTime).toBe(say('search.narrowed'));
    expect(await page.locator('.search-ways a').count()).toBe(1);
    await page.getByRole('link', { name: say('search.unchosen') }).click();
    await waitForResults();
    expect(await results().first().getAttribute('href')).toContain(one.address);
    expect(new URL(page.url()).search).toBe(`?q=${one.word}`);
  });
});

describe('while an input method composes a word', () => {
  it('leaves the arrows to it, and goes on when it is done', async () => {
    const { page } = watched;
    await page.goto(`${site}/search/`);
    await scriptsOf(page);
    const field = page.locator('#search-field');
    await field.fill(one.written);
    await waitForResults();
    const press = (isComposing: boolean) =>
      field.evaluate(
        (input, composing) =>
          input.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: composing, bubbles: true, cancelable: true }),
          ),
        isComposing,
      );
    await press(true);
    expect(await field.evaluate((input) => document.activeElement === input)).toBe(true);
    await press(false);
    expect(
      await results()
        .first()
        .evaluate((link) => document.activeElement === link),
    ).toBe(true);
  });
});

describe('what an input method composes', () => {
  /** Puts a text under way in place of what was, as the keyboard of a phone or an input method does. */
  const compose = async (...texts: string[]) => {
    const { page } = watched;
    const keyboard = await page.context().newCDPSession(page);
    await page.locator('#search-field').focus();
    for (const text of texts)
      await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    return keyboard;
  };

  it('is searched for letter by letter where it is Latin, as phones compose every word', async () => {
    await watched.page.goto(`${site}/search/`);
    await scriptsOf(watched.page);
    await compose(...[...one.written].map((_letter, at) => one.written.slice(0, at + 1)));
    await waitForResults();
    expect(await results().first().getAttribute('href')).toContain(one.address);
    expect(watched.page.url()).toContain(`q=${one.written}`);
  });

  it.each(['か', 'カ', '하', 'ㄅ', '寿', 'ｋ'])(
    'is not searched for before it is chosen where it is %s',
    async (text) => {
      const { page } = watched;
      await page.goto(`${site}/search/?q=${one.word}`);
      await waitForResults();
      const before = await statusText();
      await page.locator('#search-field').selectText();
      const keyboard = await compose(text, text + text);
      await page.waitForTimeout(150);
      expect([await statusText(), new URL(page.url()).search]).toEqual([before, `?q=${one.word}`]);
      await keyboard.send('Input.insertText', { text: '寿司寿司' });
      await expect.poll(statusText, inTime).toContain('寿司寿司');
    },
  );
});

describe('where nothing is found', () => {
  it.each(['', '/de'])('there are ways on, on %s/search/', async (language) => {
    const { page } = watched;
    await page.goto(`${site}${language}/search/?q=xyzzyplugh`);
    await page.locator('.search-ways a').first().waitFor();
    const links = await page
      .locator('.search-ways a')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(links).toEqual(
      ['chapters', 'glossary', 'systems', 'incidents', 'search'].map((name) => `${language}/${name}/`),
    );
    expect(await results().count()).toBe(0);
  });
});

describe('a question', () => {
  it('is answered above the results by a sentence with its source', async () => {
    const { page } = watched;
    const [term] = plainContent().dataset.glossary;
    if (!term) throw new Error('The glossary has no term.');
    await page.goto(`${site}/search/?q=${encodeURIComponent(`what is ${term.term['en']}`)}`);
    await page.locator('.search-answer').waitFor();
    // A long one is cut at the end of a sentence.
    const answer = await page.locator('.answer-text').innerText();
    expect(answer.length).toBeGreaterThan(20);
    expect(term.definition['en']?.startsWith(answer)).toBe(true);
    expect(await page.locator('.answer-from a').first().getAttribute('href')).toContain(`#${term.id}`);
  });

  it('is left by Enter for the record that answers it', async () => {
    const { page } = watched;
    const [term] = plainContent().dataset.glossary;
    await page.goto(site + chapterPath('fullest'));
    await page.keyboard.press('/');
    await page.locator('.search-dialog input').fill(`what is ${term?.term['en'] ?? ''}`);
    await page.locator('.search-dialog .search-answer').waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.hash === `#${term?.id ?? ''}`);
  });
});

describe('the quality of the search', () => {
  // What it reaches: npm run bench:search. The floors lie a little lower, so that a new text of the book breaks nothing.
  it.each([
    ['tuned', 0.88, 0.94],
    ['set aside', 0.8, 0.88],
  ] as const)(
    'answers the queries that were %s',
    async (set, leastRank, leastSuccess) => {
      const queries = readQueries().filter((query) => query.set === set);
      const measured = await measureSearch(watched.browser, site, queries);
      const { mrr, success } = score(measured);
      expect(queries.length).toBeGreaterThanOrEqual(100);
      expect(mrr).toBeGreaterThanOrEqual(leastRank);
      expect(success).toBeGreaterThanOrEqual(leastSuccess);
    },
    300_000,
  );
});

/** The title of an event with an apostrophe in a word of it, and where it is found. */
function titleWithApostrophe(language: string): [title: string, address: string] {
  const event = plainContent().dataset.events.find(({ title }) => /\p{L}’\p{L}/u.test(title[language] ?? ''));
  if (!event) throw new Error(`No event has an apostrophe in its title in “${language}”.`);
  return [event.title[language] ?? '', recordPlace(plainContent().dataset, 'events', event.id, language)];
}

/** A rare long word of English pages, of no source and no synonym, by which German readers find nothing else. */
function wordOfOneLanguage(): string {
  const [english, german] = ['en', 'de'].map((language) =>
    readWordList(readFileSync(`dist/pagefind/${language}/words.json`, 'utf8')),
  );
  const { sources, synonyms } = plainContent().dataset;
  const elsewhere = fold(JSON.stringify([sources, synonyms]));
  const isGerman = (word: string) =>
    german === undefined ||
    elsewhere.includes(word) ||
    [...german.names, ...german.words, ...german.typed].some((known) => known.startsWith(word)) ||
    correctWord(word, german) !== undefined;
  return english?.words.findLast((word) => word.length > 8 && !isGerman(word)) ?? '';
}
