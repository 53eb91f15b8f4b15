import type { Box, Spot } from './boxes.ts';
import type { ChartPlan } from './chart-plan.ts';
import { lettersOf, placeFor } from './label-places.ts';
import { paintOf } from './line-colours.ts';
import { spread } from './spread.ts';
import { coordinate, rowAt } from './svg-parts.ts';

/** Places for the first values of lines that begin with the axis of time: before them, moved apart where they would overlap. */
export function firstsInColumn(plan: ChartPlan): Map<number, Box> {
  const { firsts, edges, size } = plan;
  const all = [...firsts.entries()].flatMap(([index, label]) => {
    const spot = beginOf(plan, index);
    return label && spot && spot.x <= plan.begin ? [{ index, spot, ...label }] : [];
  });
  const own = all.toSorted((a, b) => a.spot.y - b.spot.y);
  // Beside the zero of the axis a value would be read as one number with it.
  const isBelowZero = own.some(({ spot, height }) => spot.y > plan.zero + height);
  const middles = spread(
    own.map(({ spot, height }) => ({ middle: spot.y, height })),
    {
      // Letters of events stand above.
      top: plan.marks.length > 0 ? edges.top - size.lineHeight / 2 : 0,
      bottom: isBelowZero ? edges.bottom : plan.zero - 1,
      gap: 1,
    },
  );
  return new Map(
    own.map(({ index, width, height }, place) => [
      index,
      { x: plan.begin - size.dot - 3 - width, y: (middles[place] ?? 0) - height / 2, width, height },
    ]),
  );
}

/** Places for the first values of lines that begin later, where they lie over nothing else. */
export function firstsElsewhere(plan: ChartPlan, taken: readonly Box[]): Map<number, Box> {
  const found = new Map<number, Box>();
  for (const [index, label] of plan.firsts.entries()) {
    const spot = beginOf(plan, index);
    if (!label || !spot || spot.x <= plan.begin) continue;
    const free = placeFor(plan, { index, spot, taken: [...lettersOf(plan), ...taken, ...found.values()] }, label);
    if (free) found.set(index, free);
  }
  return found;
}

export function drawFirstValue(plan: ChartPlan, index: number, box: Box): string {
  const colour = plan.series.length > 1 ? paintOf(plan.colours[index]) : 'var(--diagram-muted)';
  return (plan.firsts[index]?.rows ?? [])
    .map((words, row) => {
      const at = { x: box.x + box.width, y: box.y + row * plan.size.lineHeight };
      const first = row === 0 ? ` data-first="${index + 1}"` : '';
      return rowAt(words, at, plan, `fill="${colour}" text-anchor="end"${first}`);
    })
    .join('');
}

/** A line from a first value to its point, where that was moved. */
export function drawFirstLeader(plan: ChartPlan, index: number, box: Box): string {
  const begin = beginOf(plan, index);
  const middle = box.y + box.height / 2;
  if (!begin || Math.abs(middle - begin.y) <= plan.size.lineHeight / 4) return '';
  const to = `${coordinate(begin.x - plan.size.dot / 2)},${coordinate(begin.y)}`;
  return `<path d="M${coordinate(box.x + box.width + 1)},${coordinate(middle)}L${to}" stroke="${paintOf(plan.colours[index])}" stroke-opacity=".6"/>`;
}

function beginOf({ lines }: ChartPlan, index: number): Spot | undefined {
  return lines[index]?.at(0)?.at(0);
}
