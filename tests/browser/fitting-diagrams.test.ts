import { describe, expect, inject, it } from 'vitest';
import { chapters, fullestPath } from './sample-pages.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();
const paths = [
  ...chapters.map((slug) => `/chapters/${slug}/`),
  '/dependencies/',
  fullestPath('systems'),
  '/diagrams/dependency-layers/',
];

describe.each([1920, 1440, 1024, 768, 320])('on a screen %d pixels wide', (width) => {
  it.each(['', '/de'])('%s every diagram is whole, with labels of at least 12 pixels', async (language) => {
    const { page } = watched;
    await page.setViewportSize({ width, height: 900 });
    for (const path of paths) {
      await page.goto(site + language + path);
      const figures = await page.locator('.diagram-box > figure').evaluateAll(measure);
      expect(figures.length, path).toBeGreaterThan(0);
      for (const { id, shown, hidden, label } of figures) {
        const named = `${language}${path}#${id}`;
        expect(shown, named).toBe(1);
        expect(hidden, named).toBe(0);
        expect(label, named).toBeGreaterThanOrEqual(12);
      }
    }
  });
});

/** How many drawings of each figure are shown, how many pixels of them are cut off, and how high their smallest label is. */
function measure(figures: (Element | SVGElement)[]): { id: string; shown: number; hidden: number; label: number }[] {
  return figures.map((figure) => {
    for (let parent = figure.parentElement; parent; parent = parent.parentElement) parent.setAttribute('open', '');
    const drawings = [...figure.querySelectorAll('svg')].filter((svg) => svg.getClientRects().length > 0);
    const frame = figure.getBoundingClientRect();
    const [svg] = drawings;
    const box = svg?.getBoundingClientRect() ?? frame;
    const scale = box.width / (svg?.viewBox.baseVal.width ?? Number.NaN);
    const sizes = [...(svg?.querySelectorAll('text, tspan') ?? [])]
      .filter((text) => text.childElementCount === 0 && text.textContent.trim() !== '')
      .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale);
    return {
      id: figure.id,
      shown: drawings.length,
      hidden: Math.max(0, frame.left - box.left, box.right - frame.right),
      label: Math.min(...sizes),
    };
  });
}
