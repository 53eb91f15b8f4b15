import { describe, expect, inject, it } from 'vitest';
import { spokenValue } from '../../src/figures/charts/spoken-values.ts';
import { plainContent } from '../../src/library/held-content.ts';
import { watchPage } from './watched-page.ts';

const site = inject('siteUrl');
const watched = watchPage();
const { dataset } = plainContent();
const series = dataset.series.find(({ points }) => points.length > 5);
if (!series) throw new Error('No series has points to go through.');
const { id } = series;
const said = (index: number) => spokenValue(series.points.at(index)?.value ?? 0, series, 'en').text;

describe('a chart', () => {
  it('loads nothing for its values before a reader acts', async () => {
    const { page } = watched;
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto(`${site}/figures/${id}/`, { waitUntil: 'networkidle' });
    expect(loaded.filter((url) => url.includes('chart-values'))).toEqual([]);
    await page.locator('[data-plot]').hover();
    await page.locator('.readout').waitFor();
    expect(loaded.filter((url) => url.includes('chart-values'))).toHaveLength(1);
  });

  it('is no slider where nothing can move it', async () => {
    const context = await watched.browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site}/figures/${id}/`);
    expect(await page.getByRole('slider').count()).toBe(0);
    await context.close();
  });

  it('is a slider before anybody acts, for those who only listen', async () => {
    const { page } = watched;
    await page.goto(`${site}/figures/${id}/`);
    expect(await page.getByRole('slider').getAttribute('aria-valuetext')).toContain(said(-1));
    expect(await page.locator('[data-module]').count()).toBe(1);
  });

  it('says its values by arrow keys, and falls silent at Escape', async () => {
    const { page } = watched;
    await page.goto(`${site}/figures/${id}/`);
    const chart = page.getByRole('slider');
    await chart.focus();
    const readout = page.locator('.readout');
    await readout.waitFor();
    expect(await readout.innerText()).toContain(said(-1));
    await page.keyboard.press('ArrowLeft');
    expect(await chart.getAttribute('aria-valuetext')).toContain(said(-2));
    await page.keyboard.press('Home');
    expect(await readout.innerText()).toContain(said(0));
    await page.keyboard.press('Escape');
    expect(await readout.isVisible()).toBe(false);
  });

  it('says the value nearest to the pointer, until it leaves', async () => {
    const { page } = watched;
    await page.goto(`${site}/figures/${id}/`);
    const box = await page.locator('.drawing.wide').boundingBox();
    if (!box) throw new Error('The chart is not displayed.');
    await page.mouse.move(box.x + 20, box.y + box.height / 2);
    const readout = page.locator('.readout');
    await readout.waitFor();
    expect(await readout.innerText()).toContain(said(0));
    await page.mouse.move(box.x + 20, box.y - 40);
    await readout.waitFor({ state: 'hidden' });
  });

  it('is drawn once for each window, cut off in none, with all letters large enough to read', async () => {
    const { page } = watched;
    await page.goto(`${site}/figures/`);
    for (const width of [320, 600, 720, 740, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const charts = await page.locator('[data-plot]').evaluateAll((all) =>
        all.map((chart) => {
          const drawn = [...chart.querySelectorAll('svg')].filter((svg) => svg.getClientRects().length > 0);
          const texts = drawn.flatMap((svg) => [...svg.querySelectorAll('text')]);
          const { left, right } = chart.getBoundingClientRect();
          return {
            drawn: drawn.length,
            isCut: texts.some((text) => {
              const own = text.getBoundingClientRect();
              return own.left < left || own.right > right;
            }),
            smallest: Math.min(
              ...texts.map(
                (text) =>
                  ((text.ownerSVGElement?.getBoundingClientRect().width ?? 0) /
                    (text.ownerSVGElement?.viewBox.baseVal.width ?? 1)) *
                  parseFloat(getComputedStyle(text).fontSize),
              ),
            ),
          };
        }),
      );
      for (const { drawn, isCut, smallest } of charts) {
        expect([width, drawn, isCut]).toEqual([width, 1, false]);
        expect(smallest).toBeGreaterThanOrEqual(11.95);
      }
    }
  });

  it('answers a finger', async () => {
    const context = await watched.browser.newContext({ viewport: { width: 320, height: 700 }, hasTouch: true });
    const page = await context.newPage();
    await page.goto(`${site}/figures/${id}/`);
    await page.locator('[data-plot]').tap();
    await page.locator('.readout').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await context.close();
  });

  it('keys each event that it marks to the timeline', async () => {
    const { page } = watched;
    await page.goto(`${site}/figures/`);
    const charts = dataset.charts.filter(({ events = [] }) => events.length > 0);
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      const figure = page.locator(`[id="chart-${chart.id}"]`);
      const letters = await figure.locator('.events b').allInnerTexts();
      for (const width of [320, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const drawn = figure.locator('svg:visible text', { hasText: /^[A-D]$/ });
        expect(await drawn.allTextContents()).toEqual(letters);
      }
      const links = figure.locator('.events a');
      expect(new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))))).toEqual(
        new Set(chart.events?.map((event) => `/timeline/#${event}`)),
      );
    }
  });

  it('names the sources of its values, folded', async () => {
    const { page } = watched;
    for (const [prefix, word] of [
      ['', 'Sources'],
      ['/de', 'Quellen'],
    ]) {
      await page.goto(`${site}${prefix}/figures/`);
      for (const chart of dataset.charts) {
        const used = dataset.series.filter((one) => chart.series.includes(one.id)).flatMap(({ points }) => points);
        const count = new Set(used.map(({ source }) => source)).size;
        const folded = page.locator(`[id="chart-${chart.id}"] details.sources`);
        expect(await folded.locator('summary').innerText()).toBe(`${word}: ${count}`);
        expect(await folded.locator('.source-links').isVisible()).toBe(false);
        expect(await folded.locator('.source-links > li').count()).toBe(count);
      }
    }
  });

  it('draws lines of a company in its colour, and no other', async () => {
    const { page } = watched;
    await page.goto(`${site}/figures/`);
    for (const chart of dataset.charts) {
      const figure = page.locator(`[id="chart-${chart.id}"]`);
      const strokes = await figure
        .locator('.wide [data-line]')
        .evaluateAll((lines) => lines.map((line) => line.getAttribute('stroke')));
      const named = chart.series.map((id) => {
        const provider = dataset.series.find((one) => one.id === id)?.provider;
        return dataset.providers.find((one) => one.id === provider)?.part;
      });
      expect(strokes.map((stroke) => /tenant|landlord/.exec(stroke ?? '')?.[0])).toEqual(named);
    }
  });

  it('says an event with the values of its time', async () => {
    const { page } = watched;
    await page.goto(`${site}/figures/`);
    const chart = dataset.charts.find(({ events = [] }) => events.length > 0);
    const figure = page.locator(`[id="chart-${chart?.id}"]`);
    const at = Number(await figure.locator('.events li').first().getAttribute('data-at'));
    await figure.getByRole('slider').focus();
    await figure.locator('.readout').waitFor();
    await page.keyboard.press('Home');
    for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowRight');
    const title = await figure.locator('.events a').first().innerText();
    expect(await figure.locator('.readout').innerText()).toContain(title);
    expect(await figure.getByRole('slider').getAttribute('aria-valuetext')).toContain(title);
    expect(await figure.locator('.readout a').count()).toBe(0);
  });

  it('of several series can be taken away as drawing and as data', async () => {
    const { page } = watched;
    for (const prefix of ['', '/de']) {
      await page.goto(`${site}${prefix}/figures/`);
      for (const kind of ['SVG', 'PNG', 'CSV', 'JSON']) {
        const link = page.locator('figure.chart .files').first().getByRole('link', { name: kind });
        const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
        expect([kind, response.status()]).toEqual([kind, 200]);
      }
    }
  });
});
