import type { Outline, Point, Stretch } from './outline.ts';

/** Leaves out the corners of an outline that no one would see: those within a tenth of a pixel of a straight line. */
export function thinOut({ start, stretches }: Outline): Stretch[] {
  const kept: Stretch[] = [];
  let from = start;
  let run: Stretch[] = [];
  const finishRun = (): void => {
    kept.push(...thinRun(from, run));
    from = run.at(-1)?.end ?? from;
    run = [];
  };
  for (const stretch of stretches) {
    if (stretch.command === 'L') run.push(stretch);
    else {
      finishRun();
      kept.push(stretch);
      from = stretch.end;
    }
  }
  finishRun();
  return kept;
}

const INVISIBLE = 0.06;

/** Douglas and Peucker's way: keep the corner farthest from the straight line, then look at both sides of it. */
function thinRun(from: Point, run: readonly Stretch[]): readonly Stretch[] {
  const last = run.at(-1);
  if (run.length < 2 || !last) return run;
  let [farthest, distance] = [0, 0];
  for (const [index, { end }] of run.slice(0, -1).entries()) {
    const away = distanceTo(end, from, last.end);
    if (away > distance) [farthest, distance] = [index, away];
  }
  if (distance < INVISIBLE) return [last];
  const corner = run[farthest];
  if (!corner) return run;
  return [...thinRun(from, run.slice(0, farthest + 1)), ...thinRun(corner.end, run.slice(farthest + 1))];
}

/** The distance of a point from a stretch of line, ends included: a line that turns back must keep its turn. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}
