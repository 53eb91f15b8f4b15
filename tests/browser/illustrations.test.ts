import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { chapterIllustration } from '../../src/library/load-book.ts';
import { plainContent } from '../../src/library/held-content.ts';
import { act } from './first-act.ts';
import { chapters } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const { book } = plainContent();
const watched = watchPage();
const drawings = chapters.map((slug) => chapterIllustration(book, slug) ?? '');

describe('the drawing of a chapter', () => {
  it.each(['', '/de'])('is on its card on the first page%s', async (language) => {
    await watched.page.goto(`${site}${language}/`);
    const cards = watched.page.locator('ol.chapters > li');
    await expect.poll(() => cards.evaluateAll(shown)).toEqual(drawings);
  });

  it.each(chapters.map((slug, index) => [slug, index] as const))(
    'stands at the head of %s and on the links to its neighbours',
    async (slug, index) => {
      for (const language of ['', '/de']) {
        await watched.page.goto(`${site}${language}/chapters/${slug}/`);
        const head = watched.page.locator('.chapter > header');
        await expect.poll(() => head.evaluateAll(shown)).toEqual([drawings[index]]);
        const links = watched.page.locator('a[rel="prev"], a[rel="next"]');
        await act(watched.page);
        await links.first().scrollIntoViewIfNeeded();
        const neighbours = [drawings[index - 1], drawings[index + 1]].filter((name) => name !== undefined);
        await expect.poll(() => links.evaluateAll(shown)).toEqual(neighbours);
      }
    },
  );

  it('leaves the beginning of the text on the first screen of a small phone', async () => {
    await watched.page.setViewportSize({ width: 320, height: 700 });
    for (const language of ['', '/de']) {
      for (const slug of chapters) {
        await watched.page.goto(`${site}${language}/chapters/${slug}/`);
        const top = await watched.page
          .locator('article li, article > p')
          .first()
          .evaluate((text) => text.getBoundingClientRect().top);
        expect(top, language + slug).toBeLessThan(700 - 3 * 28);
      }
    }
  });

  it.each([
    ['by day', { colorScheme: 'light' }, [11, 93, 102]],
    ['by night', { colorScheme: 'dark' }, [79, 154, 162]],
    ['in print', { colorScheme: 'dark', media: 'print' }, [138, 138, 138]],
    ['where the system chooses the colours', { colorScheme: 'dark', forcedColors: 'active' }, [255, 255, 255]],
  ] as const)('is painted %s in the inks of the page', async (_, media, ink) => {
    const { page } = watched;
    await page.emulateMedia({ media: 'screen', forcedColors: 'none', ...media });
    await page.goto(`${site}/chapters/${chapters[0] ?? ''}/`);
    const face = page.locator('.chapter > header svg');
    await expect.poll(async () => shareOf(ink, await face.screenshot())).toBeGreaterThan(0.005);
  });
});

/** How much of a picture has a colour, or nearly. */
async function shareOf(colour: readonly number[], picture: Buffer): Promise<number> {
  const { data } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const pixels = Array.from({ length: data.length / 3 }, (_, index) => index * 3);
  const like = pixels.filter((at) => colour.every((value, band) => Math.abs(value - (data[at + band] ?? 0)) < 6));
  return like.length / pixels.length;
}

/** The name of the drawing in each element whose lines have arrived and are painted. */
function shown(elements: (Element | SVGElement)[]): (string | undefined)[] {
  return elements.map((element) => {
    const drawing = element.querySelector<SVGUseElement>('svg > use');
    const isPainted = (drawing?.getBBox().width ?? 0) > 380;
    return isPainted ? /([^/]+)\.svg#/.exec(drawing?.href.baseVal ?? '')?.[1] : undefined;
  });
}
