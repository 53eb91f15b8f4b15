import { existsSync } from 'node:fs';
import { chromium as playwright } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';
import { unpackChromium, unpackFonts } from './chromium-package.ts';

const flags = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  // Letters as wide as the font says: some builds on Linux round each to whole pixels, which no other system does.
  '--font-render-hinting=none',
];

/** Starts the browser of the tests, headless. */
export async function openBrowser(): Promise<Browser> {
  return playwright.launch(await browserOfTests());
}

/**
 * How the browser of the tests is started: the Chromium named by CHROME_PATH, one of the system, or the one
 * that comes with the npm package @sparticuz/chromium. On Linux it sees a font of the tests and none of the
 * system, so that text is as wide on every machine, also on one without fonts.
 * @throws Error that says what to do when there is none; browser tests never pass by skipping.
 */
export async function browserOfTests(): Promise<Pick<LaunchOptions, 'executablePath' | 'args' | 'env'>> {
  const { executablePath, env = {} } = await findBrowser();
  const fonts = process.platform === 'linux' ? { FONTCONFIG_FILE: await unpackFonts() } : {};
  return { executablePath, args: flags, env: { ...process.env, ...fonts, ...env } };
}

async function findBrowser(): Promise<Found> {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return { executablePath: named };
    throw new Error(`CHROME_PATH is ${named}, but there is no such file.`);
  }
  const system = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ].find((path) => existsSync(path));
  if (system) return { executablePath: system };
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { executablePath, libraries } = await unpackChromium();
    const path = [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
    return { executablePath, env: { LD_LIBRARY_PATH: path } };
  }
  throw new Error('No Chromium or Chrome was found. Install one, or set CHROME_PATH to its executable.');
}

interface Found {
  readonly executablePath: string;
  readonly env?: LaunchOptions['env'];
}
