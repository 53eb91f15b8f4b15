import type { Knot } from '../types.ts';
import { linesIn } from './lines.ts';
import type { Line } from './lines.ts';
import { obstaclesIn } from './obstacles.ts';
import { crossings, overlap, runsThrough } from './segments.ts';

/** How well the lines of a picture can be followed. */
export interface Routing {
  readonly knots: readonly Knot[];
  /** How often lines cross. */
  readonly crossings: number;
}

/** What is hard to follow in mermaid's picture of a flowchart, after `markParts`. */
export function routingOf(svg: SVGSVGElement): Routing {
  const lines = linesIn(svg);
  const obstacles = obstaclesIn(svg);
  const hidden = lines.flatMap((line) =>
    obstacles
      .filter(({ belongsTo, box }) => !belongsTo(line) && runsThrough(line.points, box))
      .map(({ name }) => ({ from: line.from, to: line.to, behind: name })),
  );
  const covered = obstacles.flatMap(({ name, box, of }, index) =>
    obstacles
      .filter((other, place) => of && (!other.of || place > index) && overlap(box, other.box))
      .map((other) => ({ from: of?.from ?? name, to: of?.to ?? name, behind: other.name })),
  );
  return { knots: [...hidden, ...covered], crossings: countCrossings(lines) };
}

function countCrossings(lines: readonly Line[]): number {
  let count = 0;
  for (const [index, line] of lines.entries()) {
    for (const other of lines.slice(index + 1)) count += crossings(line.points, other.points);
  }
  return count;
}
