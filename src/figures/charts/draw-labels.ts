import type { Box, Spot } from './boxes.ts';
import type { ChartPlan } from './chart-plan.ts';
import { drawFirstLeader, drawFirstValue, firstsElsewhere, firstsInColumn } from './draw-first-values.ts';
import { lettersOf, placeFor } from './label-places.ts';
import type { EndLabel } from './end-labels.ts';
import { paintOf } from './line-colours.ts';
import { spread } from './spread.ts';
import { coordinate, rowAt } from './svg-parts.ts';

/** The name and the last value of each line at its end, and its first value at its beginning. */
export function drawLabels(plan: ChartPlan): string {
  const column = firstsInColumn(plan);
  const inside = namesInside(plan, [...column.values()]);
  const outside = namesInMargin(plan, inside);
  const firsts = new Map([...column, ...firstsElsewhere(plan, [...column.values(), ...inside.values()])]);
  return [
    ...[...outside].map(([index, box]) => drawLeader(plan, index, box)),
    ...[...column].map(([index, box]) => drawFirstLeader(plan, index, box)),
    // Grid lines stop short of words.
    `<path d="${[...inside.values(), ...outside.values(), ...firsts.values()].map(behind).join('')}" fill="var(--diagram-surface)"/>`,
    ...[...inside, ...outside].map(([index, box]) => drawEndLabel(plan, index, box)),
    ...[...firsts].map(([index, box]) => drawFirstValue(plan, index, box)),
  ].join('');
}

/** What lies behind a label, as path data. */
function behind({ x, y, width, height }: Box): string {
  return `M${coordinate(x - 2)},${coordinate(y + 1)}h${coordinate(width + 4)}v${coordinate(height - 2)}h${coordinate(-width - 4)}z`;
}

/** Places beside the ends of lines that end early, by number of the line, where there is room. */
function namesInside(plan: ChartPlan, firsts: readonly Box[]): Map<number, Box> {
  const found = new Map<number, Box>();
  for (const [index, { width, height }] of plan.labels.entries()) {
    const end = endOf(plan, index);
    if (!end || reachesMargin(plan, end)) continue;
    const taken = [...lettersOf(plan), ...firsts, ...found.values()];
    const free = placeFor(plan, { index, spot: end, taken }, { width, height });
    if (free) found.set(index, free);
  }
  return found;
}

/** Places in the margin for the others, moved apart where they would overlap. */
function namesInMargin(plan: ChartPlan, inside: ReadonlyMap<number, Box>): Map<number, Box> {
  const { labels, edges, size } = plan;
  const others = [...labels.entries()].filter(([index]) => !inside.has(index));
  const middles = spread(
    others.map(([index, { height }]) => ({ height, middle: endOf(plan, index)?.y ?? 0 })),
    { top: 0, bottom: size.height - size.lineHeight - 8 },
  );
  return new Map(
    others.map(([index, { width, height }], place) => [
      index,
      { x: edges.right + 11, y: (middles[place] ?? 0) - height / 2, width, height },
    ]),
  );
}

function drawEndLabel(plan: ChartPlan, index: number, box: Box): string {
  const { name, value } = plan.labels[index] ?? noLabel;
  const strong = `fill="${paintOf(plan.colours[index])}" font-weight="600"`;
  return [...name, ...value]
    .map((words, row) => {
      const isStrong = row < name.length || name.length === 0;
      const at = { x: box.x, y: box.y + row * plan.size.lineHeight };
      return rowAt(words, at, plan, isStrong ? strong : 'fill="var(--diagram-text)"');
    })
    .join('');
}

const noLabel: EndLabel = { name: [], value: [], width: 0, height: 0 };

/** A line from the end of a line to its name, where that stands elsewhere. */
function drawLeader(plan: ChartPlan, index: number, box: Box): string {
  const end = endOf(plan, index);
  const middle = box.y + box.height / 2;
  if (!end || (reachesMargin(plan, end) && Math.abs(middle - end.y) <= plan.size.lineHeight / 2)) return '';
  const from = `${coordinate(end.x + plan.size.dot / 2 + 1)},${coordinate(end.y)}`;
  return `<path d="M${from}L${coordinate(box.x - 3)},${coordinate(middle)}" stroke="${paintOf(plan.colours[index])}" stroke-opacity=".6"/>`;
}

function endOf({ lines }: ChartPlan, index: number): Spot | undefined {
  return lines[index]?.at(-1)?.at(-1);
}

function reachesMargin({ edges }: ChartPlan, end: Spot): boolean {
  return end.x > edges.right - 12;
}
