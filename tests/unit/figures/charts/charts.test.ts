import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../../src/figures/charts/draw-chart.ts';
import { eventPosition } from '../../../../src/figures/charts/periods.ts';
import { languages } from '../../../../src/i18n/languages.ts';
import { plainContent } from '../../../../src/library/held-content.ts';
import { chartSeries } from '../../../../src/model/chart-series.ts';
import type { RecordOf } from '../../../../src/schemas/collections.ts';
import { chartsOfSite } from '../../../../src/site/charts-of-site.ts';

const { dataset } = plainContent('tests/fixtures/valid-site');
const sizes = ['wide', 'narrow'] as const;

it.each(dataset.charts.flatMap((chart) => sizes.map((size) => [chart.id, size, chart] as const)))(
  'the chart %s is drawn %s, clean enough for a strict policy',
  (_id, size, chart) => {
    const { svg } = drawChart(chartSeries(chart, dataset), { language: 'de', size });
    expect(svg).not.toMatch(/<style|style=|class=|<script|on\w+=|NaN|undefined|Infinity/);
    for (const line of chart.series.keys()) expect(svg).toContain(`var(--diagram-${line + 1})`);
  },
);

describe('a chart', () => {
  it('interrupts a line where the definition breaks', () => {
    const reason = { en: 'Counted anew.', de: 'Neu gezählt.' };
    const pieces = (one: Series) => /data-line="1" d="([^"]+)"/.exec(svgOf([one]))?.[1]?.match(/M/g)?.length;
    expect(pieces({ ...sold(1, 2, 3, 4), breaks: [{ before: '2020', reason }] })).toBe(2);
    expect(pieces(sold(1, 2, 3, 4))).toBe(1);
  });

  it('prints the first and the last value as people say them', () => {
    expect(textsOf([{ ...sold(900, 1200, 45_183), unit: 'usd', scale: 'million' }])).toEqual(
      expect.arrayContaining(['$900 million', '$45.2 billion']),
    );
  });

  it('gives first values as on its axis where it is narrow', () => {
    expect(textsOf([{ ...sold(900, 1200, 45_183), unit: 'usd', scale: 'million' }], 'narrow')).toContain('0.9');
  });

  it('moves first values apart where lines begin together', () => {
    const lines = ['Apples', 'Pears', 'Plums', 'Grapes'].map((name, index) => named(name, sold(index, 4 + index, 100)));
    for (const size of sizes) {
      const heights = [...svgOf(lines, size).matchAll(/ y="([\d.]+)"[^>]*data-first/g)]
        .map(([, y]) => Number(y))
        .toSorted((a, b) => a - b);
      expect(heights).toHaveLength(4);
      for (const [index, y] of heights.slice(1).entries()) expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(15);
    }
  });

  it.each(sizes.flatMap((size) => languages.map((language) => [size, language] as const)))(
    'of the site, drawn %s in %s, prints the first value of each line',
    (size, language) => {
      for (const { series, events, file } of chartsOfSite(plainContent().dataset)) {
        const { svg } = drawChart(series, { language, size, events });
        const printed = [...svg.matchAll(/data-first="(\d)"/g)].map(([, line]) => Number(line)).toSorted();
        const lines = [...series.entries()].flatMap(([index, { points }]) => (points.length > 1 ? [index + 1] : []));
        expect([file, printed]).toEqual([file, lines]);
      }
    },
  );

  it('labels its axis in the unit people say, at most six times', () => {
    const texts = textsOf([{ ...sold(900, 1200, 45_183), unit: 'usd', scale: 'million' }]);
    expect(texts.slice(0, 5)).toEqual(['0', '10', '20', '30', '40']);
  });

  it('labels the first and the last year', () => {
    expect(textsOf([sold(1, 2, 3, 4, 5, 6, 7, 8)], 'narrow')).toEqual(expect.arrayContaining(['2018', '2025']));
  });

  it('names each of several lines at its end, and a single one not at all', () => {
    const [one, other] = [named('Apples', sold(1, 2, 3)), named('Pears', sold(3, 2, 1))];
    expect(textsOf([one, other])).toEqual(expect.arrayContaining(['Apples', 'Pears']));
    expect(textsOf([one])).not.toContain('Apples');
  });

  it('moves names apart where lines end together, and leads to them', () => {
    const lines = ['Apples', 'Pears', 'Plums', 'Grapes'].map((name, index) => named(name, sold(index, 4, 10)));
    const heights = [...svgOf(lines).matchAll(/ y="([\d.]+)"[^>]*>(?:Apples|Pears|Plums|Grapes)</g)]
      .map(([, y]) => Number(y))
      .toSorted((a, b) => a - b);
    expect(heights).toHaveLength(4);
    for (const [index, y] of heights.slice(1).entries()) expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(30);
    expect(svgOf(lines)).toContain('stroke-opacity=".6"');
  });

  it('marks events by thin lines under letters, those of a year in its place', () => {
    const events = [eventOf('2019-06-30'), eventOf('2021')];
    const { svg, positions } = drawChart([sold(1, 2, 3, 4)], { language: 'en', events });
    expect([...svg.matchAll(/>([A-Z])</g)].map(([, letter]) => letter)).toEqual(['A', 'B']);
    const [, path = ''] = /data-marks="2" d="([^"]+)"/.exec(svg) ?? [];
    expect([...path.matchAll(/L([\d.]+),/g)].map(([, x]) => Math.round(Number(x)))).toEqual([
      positions[1],
      positions[3],
    ]);
    expect(svgOf([sold(1, 2, 3, 4)])).not.toContain('data-marks');
  });

  it('moves letters of events apart where they would overlap, and leaves their lines in place', () => {
    const events = ['2020', '2020', '2021', '2021'].map(eventOf);
    for (const size of sizes) {
      const { svg } = drawChart([sold(...Array.from({ length: 30 }, (_, index) => index))], {
        language: 'en',
        size,
        events,
      });
      const circles = [...svg.matchAll(/<circle cx="([\d.]+)" cy="[\d.]+" r="([\d.]+)"/g)].map((found) => ({
        x: Number(found[1]),
        r: Number(found[2]),
      }));
      expect(circles).toHaveLength(4);
      for (const [index, { x, r }] of circles.slice(1).entries())
        expect(x - (circles[index]?.x ?? 0)).toBeGreaterThan(2 * r);
    }
  });

  it('puts an event among quarters at its month', () => {
    expect(eventPosition('2020-07-04', ['2020-Q1', '2020-Q4'])).toBeCloseTo(2020.54, 1);
    expect(eventPosition('2020-07-04', ['2019', '2020'])).toBe(2020);
  });

  it('writes names of the data as text, whatever they hold', () => {
    expect(svgOf([named('<b>&', sold(1, 2)), sold(2, 1)])).toContain('&lt;b&gt;&amp;');
  });

  it('is drawn where there is one point, one value or none but zero', () => {
    for (const one of [sold(7), sold(5, 5, 5), sold(0, 0), sold(-3, -1)])
      expect(svgOf([one])).not.toMatch(/NaN|Infinity/);
  });
});

type Series = RecordOf<'series'>;

function eventOf(date: string) {
  return { id: date, date, title: { en: 'It happened', de: 'Es geschah' } };
}

/** One value a year, from 2018 on. */
function sold(...values: number[]): Series {
  return {
    id: 'sold',
    title: { en: 'Sold', de: 'Verkauft' },
    definition: { en: 'What was sold.', de: 'Was verkauft wurde.' },
    unit: 'count',
    scale: 'one',
    points: values.map((value, index) => ({ period: String(2018 + index), value, source: 'a', confidence: 'high' })),
  };
}

function named(name: string, series: Series): Series {
  return { ...series, label: { en: name, de: name } };
}

function svgOf(series: readonly Series[], size?: (typeof sizes)[number]): string {
  return drawChart(series, { language: 'en', size: size ?? 'wide' }).svg;
}

function textsOf(series: readonly Series[], size?: (typeof sizes)[number]): string[] {
  return [...svgOf(series, size).matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text ?? '');
}
