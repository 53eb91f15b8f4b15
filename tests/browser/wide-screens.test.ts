import { describe, expect, inject, it } from 'vitest';
import { chapterPath, chapters, fullestSources } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();

describe.each([1280, 1440, 1920])('on a screen %d pixels wide', (width) => {
  it('lines of text have about 75 characters, however much room there is', async () => {
    const { page } = watched;
    await page.setViewportSize({ width, height: 1000 });
    for (const path of [...chapters.map((slug) => `/chapters/${slug}/`), '/about/', '/contribute/']) {
      await page.goto(site + path);
      const characters = await page.locator('.prose > p').evaluateAll((paragraphs) =>
        paragraphs.map((text) => {
          const notes = [...text.querySelectorAll<HTMLElement>('.preview')].filter((note) => note.offsetWidth > 0);
          const beside = notes.map(({ innerText }) => innerText.length);
          const length = (text instanceof HTMLElement ? text.innerText.length : 0) - beside.reduce((a, b) => a + b, 0);
          const { lineHeight } = getComputedStyle(text);
          const lines = Math.round(text.getBoundingClientRect().height / Number.parseFloat(lineHeight));
          return { lines, each: length / Math.max(1, lines - 0.5) };
        }),
      );
      const long = characters.filter(({ lines }) => lines > 4).map(({ each }) => each);
      const usual = long.toSorted((a, b) => a - b)[Math.floor(long.length / 2)] ?? 70;
      expect(usual, path).toBeGreaterThan(60);
      expect(usual, path).toBeLessThan(82);
    }
  });

  it('the contents stand open at the left of the text, and the margin at its right has room', async () => {
    const { page } = watched;
    await page.setViewportSize({ width, height: 1000 });
    for (const path of [chapterPath('fullest'), '/about/', '/contribute/']) {
      await page.goto(site + path);
      const contents = await page.locator('.page-contents').boundingBox();
      const text = await page.locator('.prose > p').first().boundingBox();
      const prose = await page.locator('.prose').boundingBox();
      expect(contents && text && contents.x + contents.width, path).toBeLessThan(text?.x ?? 0);
      expect(await page.locator('.page-contents a:visible').count(), path).toBeGreaterThan(3);
      const margin = (prose?.x ?? 0) + (prose?.width ?? 0) - (text?.x ?? 0) - (text?.width ?? 0);
      expect(margin, path).toBeGreaterThan(240);
    }
  });

  it('pictures are at most a quarter larger than they were drawn', async () => {
    const { page } = watched;
    await page.setViewportSize({ width, height: 1000 });
    for (const path of ['/dependencies/', ...chapters.map((slug) => `/chapters/${slug}/`)]) {
      await page.goto(site + path);
      const scales = await page
        .locator('.diagram-box svg:visible, .chart svg:visible')
        .evaluateAll((drawings) =>
          drawings.map((drawing) =>
            drawing instanceof SVGSVGElement
              ? drawing.getBoundingClientRect().width / drawing.viewBox.baseVal.width
              : 0,
          ),
        );
      expect(scales.length, path).toBeGreaterThan(0);
      expect(Math.max(...scales), path).toBeLessThanOrEqual(1.25);
    }
  });
});

it.each(['/systems/', '/figures/', '/sources/', fullestSources(), '/claims/', '/glossary/'])(
  'the wider the screen, the more columns has %s',
  async (path) => {
    const { page } = watched;
    const columns = [];
    for (const width of [320, 1920]) {
      await page.setViewportSize({ width, height: 1000 });
      await page.goto(site + path);
      const edges = await page
        .locator('.list :is(ul, ol, dl) > :is(li, div):visible')
        .evaluateAll((all) => all.map((entry) => Math.round(entry.getBoundingClientRect().left)));
      columns.push(new Set(edges).size);
    }
    expect(columns[1]).toBeGreaterThan(columns[0] ?? 0);
  },
);
