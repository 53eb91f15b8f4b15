import { describe, expect, inject, it } from 'vitest';
import { inLanguage } from '../../src/i18n/in-language.ts';
import { interfaceText } from '../../src/i18n/interface-text.ts';
import { plainContent } from '../../src/library/held-content.ts';
import { fullestSources } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();
const { dataset } = plainContent();
const t = interfaceText('en');
const entries = () => watched.page.locator('[data-filters] [data-a]:not(:has([data-a])):visible');

describe('a list', () => {
  it.each(['/systems/', '/incidents/', '/claims/', '/timeline/', '/glossary/', fullestSources()])(
    'at %s is narrowed by words, whatever their case and accents, and says how many are left',
    async (path) => {
      const { page } = watched;
      await page.goto(site + path);
      const all = await entries().count();
      await page.locator('.filter-words input').fill('NÉTFLIX');
      const status = page.locator('.filter-count [role=status]');
      await expect.poll(() => status.innerText()).toMatch(/: \d+$/);
      const left = await entries().count();
      expect(left).toBeGreaterThan(0);
      expect(await status.innerText()).toBe(`${t('filter.shown')}: ${left}`);
      for (const text of await entries().allTextContents()) expect(text.toLowerCase()).toContain('netflix');
      await page.locator('.filter-words input').fill('');
      expect(await entries().count()).toBe(all);
      expect(await status.innerText()).toBe('');
    },
  );

  it('has its choice in the address, where it is found again, in the other language too', async () => {
    const { page } = watched;
    const provider = dataset.systems[0]?.provider ?? '';
    await page.goto(`${site}/systems/`);
    await page.locator(`[data-group=provider][data-choice="${provider}"]`).check();
    await page.locator('.filter-words input').fill('data');
    await expect.poll(() => new URL(page.url()).search).toBe(`?provider=${provider}&words=data`);
    const names = await entries().count();
    await page.reload();
    await expect.poll(() => entries().count()).toBe(names);
    expect(await page.locator('.filter-words input').inputValue()).toBe('data');
    await page.locator('[data-language-switch]').first().click();
    await page.waitForURL(/\/de\/systems\//);
    await page.locator(`[data-choice="${provider}"]:checked`).waitFor({ state: 'attached' });
    expect(await page.locator('.filter-words input').inputValue()).toBe('data');
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
