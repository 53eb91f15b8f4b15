import { scaleLinear } from 'd3-scale';
import type { Language } from '../../i18n/languages.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { scales } from '../../schemas/quantity.ts';
import { widthOf } from '../lettering/lettering.ts';
import type { ChartEvent } from '../../model/chart-events.ts';
import type { Box, Spot } from './boxes.ts';
import type { ChartSize } from './chart-sizes.ts';
import { firstLabels } from './first-labels.ts';
import type { FirstLabel } from './first-labels.ts';
import { endLabels } from './end-labels.ts';
import type { EndLabel } from './end-labels.ts';
import type { LineColour } from './line-colours.ts';
import { eventPosition, periodPosition } from './periods.ts';
import { segmentsOf } from './segments.ts';
import { axisScale } from './spoken-values.ts';
import { spread } from './spread.ts';
import { roundTicks } from './ticks.ts';

type Series = RecordOf<'series'>;

/** Where everything of a chart stands, in the units of its drawing. */
export interface ChartPlan {
  readonly series: readonly Series[];
  readonly colours: readonly LineColour[];
  readonly language: Language;
  readonly size: ChartSize;
  /** Edges of the part that holds the lines. */
  readonly edges: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly ticks: readonly { readonly text: string; readonly y: number }[];
  /** Height of zero. */
  readonly zero: number;
  /** Every period of the series, oldest first. */
  readonly periods: readonly string[];
  /** Where a position on the time axis stands. */
  readonly x: (position: number) => number;
  /** The line of each series, in pieces that are not joined. */
  readonly lines: readonly (readonly (readonly PlacedPoint[])[])[];
  readonly labels: readonly EndLabel[];
  readonly firsts: readonly (FirstLabel | undefined)[];
  /** Where the lines begin, after the column of their first values. */
  readonly begin: number;
  /** The events, oldest first. */
  readonly marks: readonly ChartMark[];
}

export interface ChartMark {
  readonly letter: string;
  /** Where it stands on the axis of time. */
  readonly x: number;
  /** The place of its letter. */
  readonly box: Box;
}

interface PlacedPoint extends Spot {
  readonly isHollow: boolean;
}

/** The letter of an event by its number, from 0. */
export function markLetter(index: number): string {
  return String.fromCodePoint(65 + index);
}

/** Lays out a chart of at least one series. */
export function planChart(
  series: readonly Series[],
  {
    language,
    size,
    events,
    colours,
  }: { language: Language; size: ChartSize; events: readonly ChartEvent[]; colours: readonly LineColour[] },
): ChartPlan {
  const [first] = series;
  if (!first) throw new Error('A chart needs at least one series.');
  const values = series.flatMap(({ points }) => points.map(({ value }) => value));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const unit = scales[axisScale(series)] / scales[first.scale];
  const ticks = roundTicks(low / unit, high / unit, size.gridLines).map((tick) => ({
    value: tick * unit,
    text: formatNumber(tick, language),
  }));
  const periods = [...new Set(series.flatMap(({ points }) => points.map(({ period }) => period)))].toSorted();
  const positions = periods.map(periodPosition);
  const [start, end] = [Math.min(...positions), Math.max(...positions)];
  const labels = endLabels(series, language, size);
  const firsts = firstLabels(series, language, size);
  const inColumn = firsts.flatMap((label, index) => {
    const period = series[index]?.points[0]?.period;
    return label && period && periodPosition(period) === start ? [label.width] : [];
  });

  const { width, height, font, lineHeight, dot } = size;
  const edges = {
    left: Math.ceil(Math.max(...ticks.map(({ text }) => widthOf(text, { size: font, weight: 400 })))) + 14,
    right: width - Math.ceil(Math.max(...labels.map((label) => label.width))) - 16,
    // Letters of events stand clear of the highest point.
    top: lineHeight + (events.length > 0 ? 14 : 6),
    bottom: height - lineHeight - 12,
  };
  const begin = edges.left + (inColumn.length > 0 ? 2 * dot : dot) + Math.ceil(Math.max(0, ...inColumn));
  const x = scaleLinear([start, end], [begin, edges.right]);
  const heights = [low, high, ...ticks.map(({ value }) => value)];
  const y = scaleLinear([Math.min(...heights), Math.max(...heights)], [edges.bottom, edges.top]);
  return {
    series,
    colours,
    language,
    size,
    edges,
    ticks: ticks.map(({ value, text }) => ({ text, y: y(value) })),
    zero: y(0),
    periods,
    x,
    lines: series.map((one) =>
      segmentsOf(one).map((points) =>
        points.map(({ period, value, confidence }) => ({
          x: x(periodPosition(period)),
          y: y(value),
          isHollow: confidence === 'low',
        })),
      ),
    ),
    labels,
    firsts,
    begin,
    marks: marksAt(
      events.map(({ date }) => x(eventPosition(date, periods))),
      { ...edges, font },
    ),
  };
}

/** Letters above their places, moved apart where they would overlap. */
function marksAt(places: readonly number[], room: { left: number; right: number; font: number }): ChartMark[] {
  const width = room.font + 6;
  const middles = spread(
    places.map((middle) => ({ middle, height: width })),
    { top: room.left - width / 2, bottom: room.right + width / 2, gap: 2 },
  );
  return places.map((x, index) => ({
    letter: markLetter(index),
    x,
    box: { x: (middles[index] ?? x) - width / 2, y: 1, width, height: width },
  }));
}
