import SVGPathCommander from 'svg-path-commander';

export type Point = readonly [x: number, y: number];

/** A line, curve or arc to `end`; `values` are the absolute numbers after its command letter. */
export interface Stretch {
  readonly command: 'L' | 'C' | 'Q' | 'A';
  readonly values: readonly number[];
  readonly end: Point;
}

/** One stroke of the pen. */
export interface Outline {
  readonly start: Point;
  readonly stretches: readonly Stretch[];
  readonly closed: boolean;
}

/**
 * Reads path data as the outlines one would draw by hand. mermaid's shapes come from a library for
 * sketched lines: even where nothing is sketched, each side is drawn twice, as a curve that is
 * straight, and each round end as a hundred of them.
 */
export function readOutlines(d: string): Outline[] {
  const drawn = new Map<string, Outline>();
  for (const outline of outlinesOf(d)) {
    const straight = { ...outline, stretches: straighten(outline) };
    if (straight.stretches.length > 0) drawn.set(keyOf(straight), straight);
  }
  return joinUp([...drawn.values()]);
}

function outlinesOf(d: string): Outline[] {
  const outlines: { start: Point; stretches: Stretch[]; closed: boolean }[] = [];
  for (const [command, ...values] of SVGPathCommander.normalizePath(d) as unknown as [string, ...number[]][]) {
    const end: Point = [values.at(-2) ?? 0, values.at(-1) ?? 0];
    const last = outlines.at(-1);
    if (command === 'M') outlines.push({ start: end, stretches: [], closed: false });
    else if (!last) continue;
    else if (command === 'Z') last.closed = true;
    else if (last.closed)
      outlines.push({ start: last.start, stretches: [stretch(command, values, end)], closed: false });
    else last.stretches.push(stretch(command, values, end));
  }
  return outlines;
}

function stretch(command: string, values: readonly number[], end: Point): Stretch {
  return { command: command as Stretch['command'], values, end };
}

/** Curves that are straight become lines; steps of no length go. */
function straighten({ start, stretches, closed }: Outline): Stretch[] {
  const kept: Stretch[] = [];
  let from = start;
  for (const one of stretches) {
    const straight = one.command === 'C' && isStraight(from, one) ? stretch('L', one.end, one.end) : one;
    const still = straight.command === 'L' && near(from, straight.end);
    if (!still || (stretches.length === 1 && !closed)) kept.push(straight);
    from = one.end;
  }
  return kept;
}

/** Both controls lie on the way from end to end, and between the ends. */
function isStraight(from: Point, { values, end }: Stretch): boolean {
  const [dx, dy] = [end[0] - from[0], end[1] - from[1]];
  const length = Math.hypot(dx, dy);
  return [0, 2].every((index) => {
    const [x, y] = [(values[index] ?? 0) - from[0], (values[index + 1] ?? 0) - from[1]];
    if (length < SAME) return Math.hypot(x, y) < SAME;
    const along = (x * dx + y * dy) / length;
    return Math.abs(x * dy - y * dx) / length < SAME && along > -SAME && along < length + SAME;
  });
}

/** Joins outlines that go on where the one before ended, and closes what comes back to its start. */
function joinUp(outlines: readonly Outline[]): Outline[] {
  const joined: Outline[] = [];
  for (const outline of outlines) {
    const last = joined.at(-1);
    if (last && !last.closed && !outline.closed && near(endOf(last), outline.start)) {
      joined[joined.length - 1] = { ...last, stretches: [...last.stretches, ...outline.stretches] };
    } else joined.push(outline);
  }
  // Only what was put together here: an arrow that returns to its start has two ends still.
  if (outlines.length === joined.length) return joined;
  return joined.map((outline) => ({ ...outline, closed: outline.closed || near(endOf(outline), outline.start) }));
}

const SAME = 0.015;

function near(a: Point, b: Point): boolean {
  return Math.abs(a[0] - b[0]) < SAME && Math.abs(a[1] - b[1]) < SAME;
}

function endOf({ start, stretches }: Outline): Point {
  return stretches.at(-1)?.end ?? start;
}

function keyOf({ start, stretches }: Outline): string {
  const round = (number: number): number => Math.round(number * 20);
  return JSON.stringify([start.map(round), stretches.map(({ command, values }) => [command, ...values.map(round)])]);
}
