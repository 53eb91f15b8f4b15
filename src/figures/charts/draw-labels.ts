import type { Passage } from '../../i18n/passage.ts';
import { widthOf } from '../lettering/lettering.ts';
import { runsThrough, touch } from './boxes.ts';
import type { Box, Spot } from './boxes.ts';
import type { ChartPlan } from './chart-plan.ts';
import type { EndLabel } from './end-labels.ts';
import { paintOf } from './line-colours.ts';
import { spokenValue } from './spoken-values.ts';
import { spread } from './spread.ts';
import { coordinate, textAt } from './svg-parts.ts';

/** The name and the last value of each line at its end, and its first value at its beginning where that is free. */
export function drawLabels(plan: ChartPlan): string {
  const inside = namesInside(plan);
  const outside = namesInMargin(plan, inside);
  const firsts = firstValues(plan, [...lettersOf(plan), ...inside.values()]);
  const names = [...inside, ...outside].map(([index, box]) => drawEndLabel(plan, index, box));
  return [
    ...[...outside].map(([index, box]) => drawLeader(plan, index, box)),
    // Grid lines stop short of words.
    '<g stroke="var(--diagram-surface)" stroke-width="4" stroke-linejoin="round" paint-order="stroke">',
    ...names,
    ...firsts,
    '</g>',
  ].join('');
}

/** Places beside the ends of lines that end early, by number of the line, where there is room. */
function namesInside(plan: ChartPlan): Map<number, Box> {
  const found = new Map<number, Box>();
  for (const [index, { width, height }] of plan.labels.entries()) {
    const end = endOf(plan, index);
    if (!end || reachesMargin(plan, end)) continue;
    const taken = [...lettersOf(plan), ...found.values()];
    const free = placesAround(plan, end, { width, height }).find(
      (box) => isFree(plan, box, taken) && isNearest(plan, box, index),
    );
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

/** The first value of each line where it lies over nothing else. */
function firstValues(plan: ChartPlan, taken: readonly Box[]): string[] {
  const { series, language, size } = plan;
  const boxes = [...taken];
  return series.flatMap((one, index) => {
    const [first] = plan.lines[index]?.flat() ?? [];
    const [point] = one.points;
    if (!first || !point || one.points.length === 1) return [];
    const words = spokenValue(point.value, one, language);
    const width = widthOf(words.text, { size: size.font, weight: 400 });
    const free = placesAround(plan, first, { width, height: size.lineHeight }).find(
      (box) => isFree(plan, box, boxes) && isNearest(plan, box, index),
    );
    if (!free) return [];
    boxes.push(free);
    return [drawRow(plan, words, free, 'fill="var(--diagram-muted)"')];
  });
}

function drawEndLabel(plan: ChartPlan, index: number, box: Box): string {
  const { name, value } = plan.labels[index] ?? noLabel;
  const strong = `fill="${paintOf(plan.colours[index])}" font-weight="600"`;
  return [...name, ...value]
    .map((words, row) => {
      const isStrong = row < name.length || name.length === 0;
      const at = { x: box.x, y: box.y + row * plan.size.lineHeight };
      return drawRow(plan, words, at, isStrong ? strong : 'fill="var(--diagram-text)"');
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

/** One row of text whose upper left corner is given. */
function drawRow({ size, language }: ChartPlan, words: Passage, { x, y }: Spot, attributes: string): string {
  return textAt(words, { x, y: y + size.lineHeight / 2 + size.font * 0.36 }, language, attributes);
}

function lettersOf({ marks }: ChartPlan): Box[] {
  return marks.map(({ box }) => box);
}

function endOf({ lines }: ChartPlan, index: number): Spot | undefined {
  return lines[index]?.at(-1)?.at(-1);
}

function reachesMargin({ edges }: ChartPlan, end: Spot): boolean {
  return end.x > edges.right - 12;
}

function isFree({ edges, size, lines }: ChartPlan, box: Box, taken: readonly Box[]): boolean {
  return (
    box.x > edges.left &&
    box.x + box.width < size.width - 4 &&
    box.y >= 0 &&
    box.y + box.height < edges.bottom &&
    !taken.some((other) => touch(box, other)) &&
    !lines.flat().some((spots) => runsThrough(spots, box))
  );
}

/** Whether no point of another line is nearer to the box than its own line is: readers would take it for that one's. */
function isNearest({ lines }: ChartPlan, box: Box, index: number): boolean {
  const nearest = lines.map((segments) => Math.min(...segments.flat().map((spot) => distance(spot, box))));
  return nearest.every((one, other) => other === index || one > (nearest[index] ?? 0));
}

function distance({ x, y }: Spot, box: Box): number {
  const beside = Math.max(box.x - x, 0, x - box.x - box.width);
  const above = Math.max(box.y - y, 0, y - box.y - box.height);
  return Math.hypot(beside, above);
}

/** Places for a label at a spot, the best first: beside it, then above and below, in the middle or to either side. */
function placesAround({ edges, size: { dot } }: ChartPlan, { x, y }: Spot, measure: Omit<Box, 'x' | 'y'>): Box[] {
  const { width, height } = measure;
  const above = y - height - dot;
  const below = y + dot;
  const inEdges = (left: number) => Math.max(edges.left + 1, left);
  return [
    { x: x + dot + 4, y: y - height / 2 },
    { x: inEdges(x - width / 2), y: above },
    { x: inEdges(x - width / 2), y: below },
    { x: inEdges(x - 2), y: above - dot },
    { x: inEdges(x - 2), y: below + dot },
    { x: inEdges(x - width), y: above },
    { x: inEdges(x - width), y: below },
  ].map((corner) => ({ ...corner, width, height }));
}
