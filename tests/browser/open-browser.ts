import { existsSync } from 'node:fs';
import { chromium as playwright } from 'playwright-core';
import type { Browser } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

/**
 * Starts a headless Chromium: the one named by CHROME_PATH, one of the system, or the one that comes
 * with the npm package @sparticuz/chromium.
 * @throws Error that says what to do when there is none; browser tests never pass by skipping.
 */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  return playwright.launch({ executablePath, args: flags });
}

async function findBrowser(): Promise<string> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, but there is no such file.`);
  }
  const system = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((path) => existsSync(path));
  if (system) return system;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  throw new Error('No Chromium or Chrome was found. Install one, or set CHROME_PATH to its executable.');
}
