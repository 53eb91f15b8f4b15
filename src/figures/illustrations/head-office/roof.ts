import { face, fill, line, shading } from '../engraving/drawing.ts';
import type { Part } from '../engraving/drawing.ts';
import { shade } from '../engraving/hatch.ts';
import { straightPath } from '../engraving/paths.ts';
import { polygon } from '../engraving/shapes.ts';
import { at, tower } from './place.ts';

/** Its roof, and on it a board with the sign of what is made inside. */
export function roof(): Part[] {
  const { from, to, height } = tower;
  const top = polygon(at(from, from, height), at(to, from, height), at(to, to, height), at(from, to, height));
  const low = polygon(
    at(from + 0.4, from + 0.4, height),
    at(to - 0.4, from + 0.4, height),
    at(to - 0.4, to - 0.4, height),
    at(from + 0.4, to - 0.4, height),
  );
  const board = (u: number, z: number) => at(from + 0.5 + u, from + 2.4, height + 0.5 + z);
  const posts = [0.5, 2.7].map((u) => straightPath([board(u, 0), board(u, -0.5)]));
  const front = polygon(board(0, 0), board(3.2, 0), board(3.2, 2), board(0, 2));
  const thick = polygon(
    board(3.2, 0),
    board(3.2, 2),
    at(from + 3.7, from + 2.1, height + 2.5),
    at(from + 3.7, from + 2.1, height + 0.5),
  );
  return [
    ...face(top, { width: 2.2 }),
    shading('ink', { angle: 23, gap: 3, weight: shade(at(from, from, height), at(to, to, height), 1.8, -0.2) }, low),
    line('ink', 1, low),
    line('ink', 2.4, ...posts),
    ...face(thick, { paper: 'ink', width: 1.4 }),
    ...face(front, { paper: 'accent', width: 1.8 }),
    fill('sheet', polygon(board(1.1, 0.45), board(2.3, 1), board(1.1, 1.55))),
  ];
}
