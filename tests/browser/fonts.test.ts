import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackFonts } from './chromium-package.ts';
import { openBrowser } from './open-browser.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe('the browser of the tests', () => {
  // Elsewhere the system's fonts cannot be hidden; the pages bring their own, and the diagrams are set in one.
  it
    .runIf(process.platform === 'linux')
    .each(['sans-serif', 'serif', 'monospace', 'system-ui', 'Arial', 'DejaVu Sans', 'Liberation Sans', 'Noto Sans'])(
    'sets %s in the font of the tests, whatever the system has',
    async (family) => {
      const page = await browser.newPage();
      await page.setContent(`<p style="font-family:${family}">Größe</p>`);
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('DOM.enable');
      await devtools.send('CSS.enable');
      const { root } = await devtools.send('DOM.getDocument');
      const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' });
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
      await page.close();
      expect(fonts.map(({ familyName, glyphCount }) => [familyName, glyphCount])).toEqual([['Open Sans', 5]]);
    },
  );

  it('keeps what it notes of the fonts beside the packages, not where it was started from', async () => {
    const settings = readFileSync(await unpackFonts(), 'utf8');
    expect(settings).toContain(`<cachedir>${resolve('node_modules/.cache')}`);
  });
});
