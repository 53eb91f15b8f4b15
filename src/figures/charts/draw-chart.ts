import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import type { Language } from '../../i18n/languages.ts';
import { formatNumber, writeDigits } from '../../i18n/format.ts';
import { passage } from '../../i18n/passage.ts';
import type { Passage } from '../../i18n/passage.ts';
import { scaleWord } from '../../i18n/units.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { cleanChart } from './clean-chart.ts';
import { periodPosition } from './periods.ts';

type Series = RecordOf<'series'>;

/**
 * Draws series as lines over time and returns clean SVG: colours are `var(--diagram-…)`, no style, no
 * script. A break in a definition interrupts its line; points of low confidence are hollow. Lines carry
 * numbers that a legend explains, so that colour is not needed to tell them apart.
 */
export function drawChart(series: readonly Series[], options: { language: Language; width?: number }): string {
  const { language, width = 680 } = options;
  const [first] = series;
  if (!first) throw new Error('A chart needs at least one series.');
  const rows = series.flatMap((one, index) =>
    segmentsOf(one).flatMap((points, segment) =>
      points.map((point) => ({ ...point, line: `${index}-${segment}`, index })),
    ),
  );
  const colour = (row: { index: number }) => `var(--diagram-${row.index + 1})`;
  const svg = Plot.plot({
    document: new JSDOM('').window.document,
    width,
    height: 340,
    marginLeft: 64,
    marginRight: 28,
    marginBottom: 34,
    x: {
      label: null,
      tickFormat: (year: number) => writeDigits(String(year), language),
      ticks: tickYears(rows.map((row) => row.x)),
    },
    y: { label: null, grid: true, nice: true, tickFormat: (value: number) => formatNumber(value, language) },
    marks: [
      Plot.ruleY([0], { stroke: 'var(--diagram-line)' }),
      Plot.line(rows, { x: 'x', y: 'y', z: 'line', stroke: colour, strokeWidth: 2 }),
      Plot.dot(rows, {
        x: 'x',
        y: 'y',
        r: 3.2,
        stroke: colour,
        strokeWidth: 1.5,
        fill: (row: { confidence: string; index: number }) =>
          row.confidence === 'low' ? 'var(--diagram-surface)' : colour(row),
      }),
      ...(series.length > 1
        ? [
            Plot.text(lastPoints(rows), {
              x: 'x',
              y: 'y',
              dx: 12,
              text: (row: { index: number }) => writeDigits(String(row.index + 1), language),
              fill: colour,
              fontWeight: 700,
              textAnchor: 'start',
            }),
          ]
        : []),
    ],
  });
  return cleanChart(svg);
}

/** Words for the vertical axis, if there are any: `million US dollars` and the like are told in the caption, not in the picture. */
export function axisWords(series: Series, language: Language): Passage | undefined {
  const words = passage(language, (voice) => {
    const scale = series.scale === 'one' || series.scale === 'thousand' ? '' : scaleWord(series.scale, 2, voice);
    const unit = series.unit === 'usd' || series.unit === 'percent' ? voice.t(`units.axis.${series.unit}`) : '';
    return [scale, unit].filter(Boolean).join(' ');
  });
  return words.text === '' ? undefined : words;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly confidence: string;
}

/** Cuts a series into pieces at its breaks: points on both sides must not be joined. */
function segmentsOf(series: Series): Point[][] {
  const breaks = new Set(series.breaks?.map(({ before }) => before));
  const segments: Point[][] = [[]];
  for (const { period, value, confidence } of series.points) {
    if (breaks.has(period)) segments.push([]);
    segments.at(-1)?.push({ x: periodPosition(period), y: value, confidence });
  }
  return segments.filter((segment) => segment.length > 0);
}

function lastPoints<T extends { index: number; x: number }>(rows: readonly T[]): T[] {
  return [...Map.groupBy(rows, (row) => row.index).values()].flatMap(
    (list) => list.toSorted((a, b) => b.x - a.x)[0] ?? [],
  );
}

function tickYears(positions: readonly number[]): number[] {
  const [from, to] = [Math.floor(Math.min(...positions)), Math.ceil(Math.max(...positions))];
  const step = Math.max(1, Math.ceil((to - from) / 9));
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step);
}
