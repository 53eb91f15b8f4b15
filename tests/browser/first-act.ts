import type { Page } from 'playwright-core';

/** Does something that does nothing, and waits for the scripts that come with it: before that, pages have none. */
export async function act(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.waitForFunction(() => !document.querySelector('[data-module]'));
}
