import type { Language } from '../../i18n/languages.ts';
import type { ChartEvent } from '../../model/chart-events.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { planChart } from './chart-plan.ts';
import { chartSizes } from './chart-sizes.ts';
import { drawAxes } from './draw-axes.ts';
import { drawLabels } from './draw-labels.ts';
import { drawMarks } from './draw-marks.ts';
import { drawLines } from './draw-lines.ts';
import { lineColours } from './line-colours.ts';
import type { LineColour } from './line-colours.ts';
import { periodPosition } from './periods.ts';

export interface ChartDrawing {
  readonly svg: string;
  /** Where each period stands, in the units of the drawing. */
  readonly positions: readonly number[];
}

/**
 * Draws series as lines over time, each with its name, its first and its last value, as clean SVG: colours are
 * `var(--diagram-…)`, no style, no script. A break in a definition interrupts its line; points of low confidence
 * are hollow. Events are lines under letters, `markLetter` of each in the order given.
 */
export function drawChart(
  series: readonly RecordOf<'series'>[],
  {
    language,
    size = 'wide',
    events = [],
    colours = lineColours(series, []),
  }: {
    language: Language;
    size?: keyof typeof chartSizes;
    events?: readonly ChartEvent[];
    /** What `lineColours` says of the series; hues without a meaning where left out. */
    colours?: readonly LineColour[];
  },
): ChartDrawing {
  const plan = planChart(series, { language, size: chartSizes[size], events, colours });
  const { width, height, font } = plan.size;
  return {
    svg: [
      `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-size="${font}" fill="none" aria-hidden="true">`,
      drawAxes(plan),
      drawMarks(plan),
      drawLines(plan),
      drawLabels(plan),
      '</svg>',
    ].join(''),
    positions: plan.periods.map((period) => Math.round(plan.x(periodPosition(period)))),
  };
}
