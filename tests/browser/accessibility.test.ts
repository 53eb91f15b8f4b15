import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from './open-browser.ts';

const site = inject('siteUrl');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const paths = [
  '/',
  '/chapters/history/',
  '/chapters/boom-and-dependencies/',
  '/search/?q=kinesis',
  '/about/',
  '/404.html',
  '/dependencies/',
  '/systems/',
  '/systems/zuul/',
  '/incidents/aws-2012-12-elb/',
  '/timeline/',
  '/claims/',
  '/claims/kinesis-1000-shards/',
  '/figures/us-share-of-paid-streaming/',
  '/glossary/',
  '/data/',
  '/contribute/',
  '/diagrams/dependency-layers/',
  '/de/',
  '/de/chapters/cloud/',
  '/de/chapters/s3-partnership/',
];
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser?.close());

it.each(paths.flatMap((path) => (['light', 'dark'] as const).map((theme) => [path, theme] as const)))(
  '%s breaks no WCAG 2.2 AA rule that a machine can see, in %s colours',
  async (path, theme) => {
    // The policy of the site rightly refuses a foreign script, so the rules are run past it.
    const context = await browser.newContext({
      bypassCSP: true,
      colorScheme: theme,
      viewport: { width: 1280, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(site + path);
    await page.evaluate(axe);
    const violations = await page.evaluate(async () => {
      const tool = (
        globalThis as unknown as {
          axe: { run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe;
      const { violations: found } = await tool.run({
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      });
      return found.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((node) => node.html.slice(0, 120))
            .join(' | ')}`,
      );
    });
    await context.close();
    expect(violations).toEqual([]);
  },
);
