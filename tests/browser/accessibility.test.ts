import axe from 'axe-core';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from './open-browser.ts';
import { chapterPath, fullestPath, fullestSources } from './sample-pages.ts';
import { one } from './words-to-search.ts';

const site = inject('siteUrl');
const paths = [
  '/',
  chapterPath(0),
  chapterPath('fullest'),
  `/search/?q=${one.word}`,
  '/about/',
  '/404.html',
  '/dependencies/',
  '/systems/',
  '/systems/?words=zzqq',
  fullestPath('systems'),
  fullestPath('incidents'),
  '/timeline/',
  '/claims/',
  fullestPath('claims'),
  fullestPath('series'),
  '/glossary/',
  '/chapters/',
  '/book/',
  `/parallel${chapterPath(0).replace('/chapters', '')}`,
  '/sources/',
  '/data/',
  '/contribute/',
  '/diagrams/dependency-layers/',
  '/de/',
  `/de${chapterPath('fullest')}`,
  `/de${chapterPath(1)}`,
];
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  return () => browser.close();
});

const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

it.each(paths.flatMap((path) => (['light', 'dark'] as const).map((theme) => [path, theme] as const)))(
  '%s, with all that can be opened open, breaks no rule of WCAG 2.2 AA or good practice that a machine can see, in %s colours',
  async (path, theme) => {
    expect(await violations(path, theme, everyRule)).toEqual([]);
  },
);

// The page is too long for every rule to be run over it at each test.
it('the uses of a source are as far apart as a finger needs', async () => {
  expect(await violations(`/de${fullestSources()}`, 'light', ['target-size'])).toEqual([]);
});

/** Opens a page and all that can be opened in it, and says which rules of axe it breaks, and where. */
async function violations(path: string, colorScheme: 'light' | 'dark', runOnly: string[]): Promise<string[]> {
  // The policy of the site rightly refuses a foreign script, so the rules are run past it.
  const context = await browser.newContext({ bypassCSP: true, colorScheme, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(site + path);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await page.evaluate(axe.source);
  const found = await page.evaluate(async (rules) => {
    const tool = (
      globalThis as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe;
    const result = await tool.run({ runOnly: rules });
    // A reference is a link in a sentence, which may be small (2.5.8, “inline”); the rule sees no sentence around it,
    // because the place of what is shown of the one before stands between them.
    const isInSentence = (id: string, html: string) => id === 'target-size' && /^<a href="#[\w-]*reference-/.test(html);
    return result.violations
      .map(({ id, nodes }) => ({ id, nodes: nodes.filter(({ html }) => !isInSentence(id, html)) }))
      .filter(({ nodes }) => nodes.length > 0)
      .map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((node) => node.html.slice(0, 120))
            .join(' | ')}`,
      );
  }, runOnly);
  await context.close();
  return found;
}
