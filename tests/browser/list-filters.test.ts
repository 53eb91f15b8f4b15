import { describe, expect, inject, it } from 'vitest';
import { inLanguage } from '../../src/i18n/in-language.ts';
import { interfaceText } from '../../src/i18n/interface-text.ts';
import { languages } from '../../src/i18n/languages.ts';
import { providerKind } from '../../src/figures/pictures/names.ts';
import { plainContent } from '../../src/library/held-content.ts';
import { pageAddress } from '../../src/site/address.ts';
import { sourceParts } from '../../src/site/long-lists.ts';
import { act } from './first-act.ts';
import { fullestSources } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();
const { dataset } = plainContent();
const t = interfaceText('en');
const listPaths = ['/systems/', '/incidents/', '/claims/', '/timeline/', '/glossary/', fullestSources()];
const entries = () => watched.page.locator('[data-filters] [data-a]:not(:has([data-a])):visible');

describe('a list', () => {
  it.each(listPaths)(
    'at %s is narrowed by words, whatever their case and accents, and says how many are left',
    async (path) => {
      const { page } = watched;
      await page.goto(site + path);
      const all = await entries().count();
      await page.locator('.filter-words input').fill('NÉTFLIX');
      const status = page.locator('.filter-count [role=status]');
      await expect.poll(() => status.innerText()).toMatch(/^\d/);
      const left = await entries().count();
      expect(left).toBeGreaterThan(0);
      expect(await status.innerText()).toBe(t('filter.shown', { shown: String(left), count: String(all) }));
      for (const text of await entries().allTextContents()) expect(text.toLowerCase()).toContain('netflix');
      await page.locator('.filter-words input').fill('');
      expect(await entries().count()).toBe(all);
      expect(await status.innerText()).toBe('');
      expect(await page.locator('.list-total').isVisible()).toBe(true);
    },
  );

  it.each(listPaths)(
    'at %s says how many entries it has, above them, and in one place whatever is chosen',
    async (path) => {
      const context = await watched.browser.newContext({ javaScriptEnabled: false });
      const plain = await context.newPage();
      await plain.goto(site + path);
      const all = await plain.locator('[data-filters] [data-a]:not(:has([data-a]))').count();
      const total = plain.locator('.list-total');
      expect(await total.innerText()).toBe(t('filter.total', { count: String(all) }));
      await context.close();

      const { page } = watched;
      await page.goto(site + path);
      const place = await page.locator('.list-total').boundingBox();
      const first = await entries().first().boundingBox();
      expect(place?.y).toBeLessThan(first?.y ?? 0);
      await page.locator('.filter-words input').fill('netflix');
      const shown = page.locator('.filter-count .shown');
      await shown.waitFor();
      expect(await page.locator('.list-total').isVisible()).toBe(false);
      expect(await shown.boundingBox()).toMatchObject({ x: place?.x, y: place?.y, height: place?.height });
    },
  );

  it.each([...listPaths, '/de/timeline/'])(
    'at %s says in a sentence that nothing is left, and offers a way out that looks and measures as a button',
    async (path) => {
      const { page } = watched;
      const own = interfaceText(path.startsWith('/de/') ? 'de' : 'en');
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${site}${path}?words=zzqq`);
        await act(page);
        const sentence = page.getByRole('status').filter({ hasText: own('filter.none') });
        await sentence.waitFor();
        expect(await page.locator('.filter-count .shown').isVisible()).toBe(false);
        const reset = page.locator('[data-reset]');
        const [box, above] = await Promise.all([reset.boundingBox(), sentence.boundingBox()]);
        expect(box?.height).toBeGreaterThanOrEqual(36);
        expect(box?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0) + 4);
        const look = (part: Element) => {
          const { color, backgroundColor, borderTopColor } = getComputedStyle(part);
          return { color, backgroundColor, borderTopColor };
        };
        expect(await reset.evaluate(look)).toEqual(await page.locator('.filter-words input').evaluate(look));
      }
    },
  );

  it.each(['VERFUEGBARKEIT', 'verfügbarkeit', 'verfugbarkeit', 'Verfügbarkeit'])(
    'is narrowed by %s whether its umlaut is written so, out or without its dots',
    async (word) => {
      const { page } = watched;
      await page.goto(`${site}/de/glossary/`);
      await page.locator('.filter-words input').fill(word);
      await page.locator('[data-narrowed=some]').waitFor();
      for (const text of await entries().allTextContents()) expect(text.toLowerCase()).toContain('verfügbarkeit');
    },
  );

  it('has in the address what was typed before its script came, however late others are', async () => {
    const { page } = watched;
    await page.route('**/assets/*.js', async (route) => {
      const isOfLists = route.request().url() === (await ofLists);
      await new Promise((resolve) => setTimeout(resolve, isOfLists ? 300 : 3000));
      await route.continue();
    });
    await page.goto(`${site}/glossary/`);
    const ofLists = page.evaluate(() => {
      const named = [...document.querySelectorAll<HTMLElement>('[data-module]')];
      const own = named.find(({ dataset }) => dataset['module']?.includes('FilterCount'));
      return new URL(own?.dataset['module'] ?? '', location.href).href;
    });
    await page.locator('.filter-words input').fill('cache');
    await page.locator('[data-narrowed]').waitFor();
    expect(new URL(page.url()).search).toBe('?words=cache');
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  });

  it('shows the entry that the address names, though its filters would hide it', async () => {
    const { page } = watched;
    const [hidden] = dataset.glossary.filter(({ term }) => !inLanguage(term, 'en').toLowerCase().includes('cache'));
    await page.goto(`${site}/glossary/?words=zzqq#${hidden?.id}`);
    await act(page);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    expect(await page.locator(':target').isVisible()).toBe(true);
    expect(await page.locator('.filter-words input').inputValue()).toBe('');
    await page.locator('.filter-words input').fill('zzqq');
    await page.locator('[data-narrowed=none]').waitFor();
    await page.evaluate((id) => (location.hash = `#${id}`), dataset.glossary.find((one) => one !== hidden)?.id ?? '');
    await expect.poll(() => page.locator(':target').isVisible()).toBe(true);
  });

  it('has its choice in the address, where it is found again, in the other language too', async () => {
    const { page } = watched;
    const provider = dataset.systems[0]?.provider ?? '';
    await page.goto(`${site}/systems/`);
    await page.locator(`[data-group=provider][data-choice="${provider}"]`).check();
    await page.locator('.filter-words input').fill('data');
    await expect.poll(() => new URL(page.url()).search).toBe(`?provider=${provider}&words=data`);
    const ofProvider = dataset.systems.filter((system) => system.provider === provider).length;
    await expect.poll(() => entries().count()).toBeLessThan(ofProvider);
    const names = await entries().count();
    await page.reload();
    await expect.poll(() => entries().count()).toBe(names);
    expect(await page.locator('.filter-words input').inputValue()).toBe('data');
    await page.locator('[data-language-switch]').first().click();
    await page.waitForURL(/\/de\/systems\//);
    await page.locator(`[data-choice="${provider}"]:checked`).waitFor({ state: 'attached' });
    expect(await page.locator('.filter-words input').inputValue()).toBe('data');
  });

  it('is the one of the address after going back and forward, also from a letter', async () => {
    const { page } = watched;
    const [first, other] = ['tenant', 'landlord'].map(
      (kind) => dataset.systems.find(({ provider }) => providerKind(dataset, provider) === kind)?.provider ?? '',
    );
    const choose = (provider?: string) => page.locator(`[data-group=provider][data-choice="${provider}"]`).check();
    const of = (provider?: string) => dataset.systems.filter((system) => system.provider === provider).length;
    await page.goto(`${site}/systems/`);
    await choose(first);
    await expect.poll(() => entries().count()).toBe(of(first));
    await page.locator('.letters a[href]').last().click();
    await choose(other);
    await expect.poll(() => entries().count()).toBe(of(other));
    await page.goBack();
    expect(new URL(page.url()).search).toBe(`?provider=${first}`);
    await expect.poll(() => entries().count()).toBe(of(first));
    await page.goForward();
    await expect.poll(() => entries().count()).toBe(of(other));
    expect(await page.locator('.filter-count .shown').innerText()).toContain(String(of(other)));
  });

  it('says on paper what was chosen and how many are left; the whole list says nothing of choices', async () => {
    const { page } = watched;
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site}/systems/`);
    await act(page);
    expect(await page.locator('.filter-bar').isVisible()).toBe(false);
    const provider = dataset.providers.find(({ id }) => dataset.systems.some((system) => system.provider === id));
    await page.goto(`${site}/systems/?provider=${provider?.id}&words=data`);
    await page.locator('[data-narrowed]').waitFor();
    const shown = await page.locator('[data-filters]').innerText();
    const name = provider ? inLanguage(provider.name, 'en') : '';
    expect(await page.locator('.filter-bar').innerText()).toMatch(
      new RegExp(`${t('record.provider')}\\s+${name}\\s*$`),
    );
    expect(await page.locator('.filter-words input').isVisible()).toBe(true);
    expect(shown).toContain(
      t('filter.shown', { shown: String(await entries().count()), count: String(dataset.systems.length) }),
    );
    await page.emulateMedia({ media: 'screen' });
  });

  it('hides groups in which nothing is left also without JavaScript', async () => {
    const context = await watched.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    for (const path of ['/systems/', '/de/timeline/']) {
      await plain.goto(site + path);
      await plain.locator('.filter-bar fieldset').first().locator('input').last().check({ force: true });
      const groups = plain.locator('[data-filters] [data-gathers]:visible');
      expect(await groups.count()).toBeGreaterThan(0);
      expect(await groups.count()).toBe(await groups.filter({ has: plain.locator('[data-a]:visible') }).count());
      expect(await plain.locator('.letters').isVisible()).toBe(false);
    }
    await context.close();
  });

  it('that has nothing left offers a way out, which forgets every choice', async () => {
    const { page } = watched;
    await page.goto(`${site}/claims/`);
    const all = await entries().count();
    await page.locator('.filter-words input').fill('nothing says this');
    const reset = page.locator('[data-reset]');
    await reset.waitFor();
    expect(await entries().count()).toBe(0);
    await reset.click();
    expect(await entries().count()).toBe(all);
    expect(new URL(page.url()).search).toBe('');
    expect(await reset.isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.matches('.filter-words input'))).toBe(true);
  });

  it('hides a year of the timeline in which nothing is left', async () => {
    const { page } = watched;
    await page.goto(`${site}/timeline/?words=beetlejuice`);
    await expect.poll(() => entries().count(), { timeout: 10_000 }).toBeLessThan(4);
    const years = page.locator('[data-filters] .year:visible');
    expect(await years.count()).toBe(await years.filter({ has: page.locator('[data-a]:visible') }).count());
    await page.locator('.filter-words input').fill('');
    expect(await years.count()).toBeGreaterThan(await years.filter({ has: page.locator('[data-a]:visible') }).count());
  });

  it('takes no field by words that would do nothing without JavaScript', async () => {
    const context = await watched.browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${site}/systems/`);
    expect(await plain.locator('.filter-words').isVisible()).toBe(false);
    expect(await plain.locator('.filter-bar fieldset').first().isVisible()).toBe(true);
    await context.close();
  });
});

describe('the letters above a list from A to Z', () => {
  const letters = () => watched.page.locator('.letters a');
  const places = () => watched.page.locator('[data-filters] section > h2:visible');

  it.each(['', '/de'])(
    'lead to the terms that begin with them, below the header, without JavaScript: “%s”',
    async (language) => {
      const context = await watched.browser.newContext({ javaScriptEnabled: false });
      const plain = await context.newPage();
      await plain.goto(`${site}${language}/glossary/`);
      const names = await plain.locator('.letters a[href]').allInnerTexts();
      expect(await plain.locator('[data-filters] h2').allInnerTexts()).toEqual(names);
      const last = names.at(-1) ?? '';
      await plain.locator('.letters a', { hasText: last }).click();
      const section = plain.locator('section', { has: plain.locator(':target') });
      expect(await section.locator('dt').first().innerText()).toMatch(new RegExp(`^${last}`, 'i'));
      const header = await plain.locator('.site-header').boundingBox();
      const heading = await plain.locator(':target').boundingBox();
      expect(heading?.y).toBeGreaterThanOrEqual((header?.height ?? 0) - 2);
      await context.close();
    },
  );

  it('show the whole alphabet, and no link where nothing begins with them', async () => {
    await watched.page.goto(`${site}/glossary/`);
    expect(await letters().allInnerTexts()).toEqual(Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ'));
    const used = new Set(dataset.glossary.map(({ term }) => inLanguage(term, 'en').slice(0, 1).toUpperCase()));
    expect(await watched.page.locator('.letters a[href]').count()).toBe(used.size);
    expect(await watched.page.locator('.letters a:not([href])').count()).toBe(26 - used.size);
  });

  it('lead only to what is left when words narrow the list', async () => {
    const { page } = watched;
    await page.goto(`${site}/glossary/`);
    const all = await page.locator('.letters a[href]').allInnerTexts();
    await page.locator('.filter-words input').fill('netflix');
    await expect.poll(() => places().count()).toBeLessThan(all.length);
    const left = await page.locator('.letters a[href]').allInnerTexts();
    expect(left.length).toBeGreaterThan(0);
    expect(await places().allInnerTexts()).toEqual(left);
    await page.locator('.filter-words input').fill('');
    expect(await page.locator('.letters a[href]').allInnerTexts()).toEqual(all);
    await page.locator('.letters a[href]').last().click();
    expect(await page.locator(':target').innerText()).toBe(all.at(-1));
  });
});

describe('the list of sources, in parts', () => {
  const [part, another] = sourceParts(dataset).filter(({ entries }) => entries.length >= 10);

  it('takes the choice along from part to part', async () => {
    const { page } = watched;
    await page.goto(`${site}${part?.path}`);
    await page.locator('.filter-bar input[type=radio]').nth(1).check();
    await expect.poll(() => new URL(page.url()).search).not.toBe('');
    const { search } = new URL(page.url());
    await page
      .locator('.parts')
      .getByRole('link', { name: another?.name ?? '', exact: true })
      .click();
    await page.waitForURL((url) => url.pathname !== part?.path);
    expect(new URL(page.url()).search).toBe(search);
    await expect.poll(() => page.locator('.filter-bar input[type=radio]').nth(1).isChecked()).toBe(true);
  });

  it.each(languages)(
    'says how many it has, and leads from a part without a match to all of them: %s',
    async (language) => {
      const { page } = watched;
      await page.goto(site + pageAddress('/sources/', language));
      const total = await page.locator('.list-total').innerText();
      expect(total).toContain(String(dataset.sources.length));
      await page.goto(site + pageAddress(part?.path ?? '', language));
      await page.locator('.filter-words input').fill('zzqq');
      const none = page.locator('[data-none]');
      await none.waitFor();
      expect(await none.innerText()).toContain(interfaceText(language)('sources.onlyPart', { part: part?.name ?? '' }));
      await none.getByRole('link').click();
      await page.waitForURL(
        ({ searchParams }) => searchParams.get('q') === 'zzqq' && searchParams.get('kind') === 'source',
      );
      expect(new URL(page.url()).pathname).toBe(pageAddress('/search/', language));
    },
  );
});
