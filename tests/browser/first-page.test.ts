import { describe, expect, inject, it } from 'vitest';
import type { Page } from 'playwright-core';
import { inLanguage } from '../../src/i18n/in-language.ts';
import { languages } from '../../src/i18n/languages.ts';
import { plainContent } from '../../src/library/held-content.ts';
import { whatIfTable } from '../../src/model/dependency/what-if.ts';
import { architectureToday } from '../../src/site/architecture-today.ts';
import { openBrowser } from './open-browser.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();
const { dataset } = plainContent();
const table = whatIfTable(architectureToday(dataset), dataset);
const landlord = dataset.providers.find(({ part }) => part === 'landlord')?.id;
const atHand = dataset.systems.find(({ onFirstPage }) => onFirstPage)?.id;
const countOf = (id: string | undefined, status: string) =>
  [...table.providers, ...table.systems]
    .find((row) => row.id === id)
    ?.effects.filter(({ outcome }) => outcome.status === status).length;
const shown = (page: Page, status: string) => page.locator(`.first-page-stack .act .state.${status}:visible`).count();
const block = (page: Page, name: string) => page.locator('.first-page-stack .carrier label', { hasText: name });

describe('the stack on the first page', () => {
  it('shows what falls with a block that is pressed, and why, and stands again when it is put back', async () => {
    const { page } = watched;
    await page.goto(`${site}/`);
    expect(await shown(page, 'up')).toBe(dataset.capabilities.length);
    const carrier = dataset.providers.find(({ id }) => id === landlord);
    await block(page, inLanguage(carrier?.name, 'en') ?? '').click();
    expect(await shown(page, 'down')).toBe(countOf(landlord, 'down'));
    expect(await page.locator('.first-page-stack .answers li:visible').count()).toBeGreaterThan(0);
    await page.locator('.first-page-stack .restore:visible').click();
    expect(await shown(page, 'up')).toBe(dataset.capabilities.length);
  });

  it('says in its sentence of answer what the model says: without the landlord nothing is left', () => {
    expect(countOf(landlord, 'down')).toBe(dataset.capabilities.length);
    expect(dataset.capabilities).toHaveLength(6);
    expect(countOf(atHand, 'up')).toBeGreaterThan(0);
  });

  it('is worked by keys, and says what was chosen with what follows', async () => {
    const { page } = watched;
    await page.goto(`${site}/`);
    const chosen = page.locator('.first-page-stack input:checked');
    await chosen.focus();
    await page.keyboard.press('ArrowDown');
    expect(await chosen.getAttribute('value')).toBe('1');
    const answer = page.locator(`#${await chosen.getAttribute('aria-describedby')}`);
    expect(await answer.isVisible()).toBe(true);
    expect(await answer.innerText()).toMatch(/\d/);
  });

  it('needs no script', async () => {
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(`${site}/de/`);
      await page.locator('.first-page-stack .part').first().click();
      expect(await shown(page, 'up')).toBeLessThan(dataset.capabilities.length);
    } finally {
      await browser.close();
    }
  });

  it.each(languages)('cuts no word off in any window or state (%s)', async (language) => {
    const { page } = watched;
    await page.goto(language === 'en' ? `${site}/` : `${site}/${language}/`);
    const choices = await page.locator('.first-page-stack input').count();
    for (const width of [320, 480, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      for (let choice = 0; choice < choices; choice += 1) {
        await page.locator(`#lost-${choice}`).evaluate((button: HTMLElement) => button.click());
        const cut = await page
          .locator('.first-page-stack :is(.act, .act b, .act .state, .name, .part)')
          .evaluateAll((all) =>
            all.filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent.trim()),
          );
        expect(cut, `${width} px, choice ${choice}`).toEqual([]);
      }
    }
  });
});
