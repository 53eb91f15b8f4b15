import { periodPassage, writeDigits } from '../../i18n/format.ts';
import type { Passage } from '../../i18n/passage.ts';
import { widthOf } from '../lettering/lettering.ts';
import type { ChartPlan } from './chart-plan.ts';
import { periodPosition } from './periods.ts';
import { coordinate, textAt } from './svg-parts.ts';
import { yearsBetween } from './ticks.ts';

/** Grid lines with their values, the line of zero, and years below. */
export function drawAxes(plan: ChartPlan): string {
  const { ticks, zero, language, size, edges } = plan;
  const across = (y: number) => `M${edges.left},${coordinate(y)}H${coordinate(edges.right)}`;
  const values = ticks.map(({ text, y }) =>
    textAt({ text, language }, { x: edges.left - 8, y: y + size.font * 0.36 }, language),
  );
  const years = labelledYears(plan).map(({ words, x }) => textAt(words, { x, y: size.height - 6 }, language));
  return [
    `<path d="${ticks.map(({ y }) => across(y)).join('')}" stroke="var(--diagram-border)" stroke-opacity=".35"/>`,
    `<path d="${across(zero)}" stroke="var(--diagram-line)"/>`,
    `<g fill="var(--diagram-muted)" text-anchor="end">${values.join('')}</g>`,
    `<g fill="var(--diagram-muted)" text-anchor="middle">${years.join('')}</g>`,
  ].join('');
}

interface YearLabel {
  readonly words: Passage;
  readonly x: number;
  /** Half of its width. */
  readonly half: number;
}

/** The first and the last period, and round years between them as far as there is room. */
function labelledYears({ periods, language, size, x }: ChartPlan): YearLabel[] {
  const ends = [...new Set([...periods.slice(0, 1), ...periods.slice(-1)])];
  const outer = ends.map((period) => label(periodPassage(period, language), periodPosition(period)));
  const [start = 0, end = 0] = [periods.at(0) ?? '', periods.at(-1) ?? ''].map(periodPosition);
  const inner = [1, 2, 5, 10, 20, 50, 100, 200, 500].map((step) =>
    yearsBetween(start, end, step)
      .map((year) => label({ text: writeDigits(String(year), language), language }, year))
      .filter((one) => outer.every((other) => apart(one, other))),
  );
  const fitting = inner.find(
    (labels) =>
      labels.length <= size.years && labels.every((one, index) => index === 0 || apart(one, labels[index - 1] ?? one)),
  );
  return [...outer, ...(fitting ?? [])];

  function label(words: Passage, position: number): YearLabel {
    const half = widthOf(words.text, { size: size.font, weight: 400 }) / 2;
    return { words, half, x: Math.max(half + 4, Math.min(size.width - half - 4, x(position))) };
  }
}

function apart(one: YearLabel, other: YearLabel): boolean {
  return Math.abs(one.x - other.x) > one.half + other.half + 10;
}
