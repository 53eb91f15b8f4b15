import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { plainContent } from '../../../src/library/held-content.ts';
import { chartFile } from '../../../src/publish/chart-file.ts';
import { chartPicture } from '../../../src/publish/chart-picture.ts';
import { chartsOfSite } from '../../../src/site/charts-of-site.ts';

const { dataset } = plainContent('tests/fixtures/valid-site');
const charts = chartsOfSite(dataset);
const address = 'https://example.org/figures/';

describe('the file of a chart', () => {
  it('is there for each series and each comparison, under a name of its own', () => {
    expect(new Set(charts.map(({ file }) => file)).size).toBe(dataset.series.length + dataset.charts.length);
  });

  it.each(charts.map((chart) => [chart.file, chart] as const))(
    '%s tells its title and where its sources are named',
    (_, chart) => {
      const svg = chartFile(chart, 'en', address);
      expect(svg).toContain(`>${chart.title.en}</text>`);
      expect(svg).toContain(`>Sources: ${address}</text>`);
      expect(svg).not.toMatch(/var\(|NaN|undefined/);
    },
  );

  it('names the events that its letters stand for', () => {
    const event = { id: 'sale', date: '2020-01-02', title: { en: 'A sale', de: 'Ein Verkauf' } };
    for (const chart of charts.slice(0, 1)) {
      const svg = chartFile({ ...chart, events: [event] }, 'en', address);
      expect(svg).toContain('>2 January 2020: A sale</text>');
      expect(svg.match(/>A<\/text>/g)).toHaveLength(2);
    }
  });

  it('is made into a picture twice as large', async () => {
    for (const chart of charts.slice(0, 1)) {
      const [, width] = /width="(\d+)"/.exec(chartFile(chart, 'en', address)) ?? [];
      const picture = await sharp(await chartPicture(chart, 'en', address)).metadata();
      expect([picture.format, picture.width]).toEqual(['png', 2 * Number(width)]);
    }
  });
});
