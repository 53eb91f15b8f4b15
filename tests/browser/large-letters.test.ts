import { describe, expect, inject, it } from 'vitest';
import { chapterPath, fullestPath, fullestSources } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage({ width: 320, height: 900 });
const paths = [
  ...['/', '/chapters/', chapterPath('fullest'), '/claims/', '/systems/', '/incidents/', '/timeline/', '/glossary/'],
  ...['/sources/', fullestSources(), '/figures/', '/data/', '/about/', '/contribute/', '/dependencies/', '/search/'],
  ...[fullestPath('systems'), fullestPath('claims'), fullestPath('series'), '/404.html'],
].flatMap((path) => (path === '/404.html' ? [path] : [path, `/de${path}`]));

describe('on a phone with letters twice as large as usual', () => {
  it.each(paths)('%s is no wider than the window, and its title breaks between words', async (path) => {
    const { page } = watched;
    const session = await page.context().newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.goto(site + path);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))).toBe(0);
    const torn = await page.locator('h1').evaluateAll((titles) =>
      titles.flatMap((title) => {
        const range = document.createRange();
        return [...title.childNodes].flatMap((node) =>
          [...(node.textContent ?? '').matchAll(/[^\s–-]+/g)].flatMap(({ 0: word, index }) => {
            // A longer one breaks at a syllable, where the browser knows them.
            if (node.nodeType !== Node.TEXT_NODE || word.length > 14) return [];
            range.setStart(node, index);
            range.setEnd(node, index + word.length);
            return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? [word] : [];
          }),
        );
      }),
    );
    expect(torn).toEqual([]);
  });
});
