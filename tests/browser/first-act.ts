import type { Page } from 'playwright-core';

/** Does something that does nothing, and waits for the scripts that come with it: before that, pages have none. */
export async function act(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await scriptsOf(page);
}

/** Waits for the scripts of a page, where an act has asked for them, or the address. */
export async function scriptsOf(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('[data-module]'));
}
