import { existsSync } from 'node:fs';
import { chromium as playwright } from 'playwright-core';
import type { Browser } from 'playwright-core';

/**
 * Starts Chromium as in the other browser tests, but with letters as wide as the font says.
 * By default some builds on Linux round each letter to whole pixels, which no other system does.
 */
export async function openExactBrowser(): Promise<Browser> {
  return playwright.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking', '--no-first-run', '--font-render-hinting=none'],
  });
}

async function findBrowser(): Promise<string> {
  const installed = [
    process.env['CHROME_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((path) => path && existsSync(path));
  if (installed) return installed;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
