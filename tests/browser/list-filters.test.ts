import { describe, expect, inject, it } from 'vitest';
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
    await expect.poll(() => entries().count()).toBeLessThan(4);
    expect(await page.locator('[data-filters] [data-a]:has([data-a]):visible').count()).toBeLessThanOrEqual(
      await entries().count(),
    );
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
