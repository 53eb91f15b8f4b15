import { face, fill, line } from '../engraving/drawing.ts';
import type { Part } from '../engraving/drawing.ts';
import { straightPath } from '../engraving/paths.ts';
import type { Shape } from '../engraving/shapes.ts';
import { at, tower, wallOf } from './place.ts';
import type { Wall } from './place.ts';

/** The walls, the lit one on the left and the dark one on the right. */
export function office(): Part[] {
  const { from, to, height } = tower;
  const lit = wallOf((u, z) => at(from + u, to, z));
  const dark = wallOf((u, z) => at(to, to - u, z));
  const wide = to - from;
  const door = lit.part(1.62, 2.72, 1.05, 0);
  const bands = [...floors, floors.length].flatMap((floor) =>
    [0.08, 0.2].map((under) => floorLevel(floor) + under).map((z) => straightPath([dark.at(0, z), dark.at(wide, z)])),
  );
  return [
    ...face(lit.part(0, wide, height, 0), { width: 2.2 }),
    ...windows(lit, 'accent', 1),
    ...face(dark.part(0, wide, height, 0)),
    line(
      'ink',
      1.5,
      ...bands,
      ...[0.1, 0.24, 0.38, 0.52, 0.66].map((z) => straightPath([dark.at(0, z), dark.at(wide, z)])),
    ),
    line('ink', 1.2, ...columns.map((u) => straightPath([dark.at(u - 0.13, height), dark.at(u - 0.13, 0)]))),
    ...windows(dark, 'sheet', 3),
    line('ink', 2.2, dark.part(0, wide, height, 0)),
    ...face(door, { paper: 'accent', width: 1.6 }),
    line('ink', 1.2, straightPath([lit.at(2.17, 1.05), lit.at(2.17, 0)])),
  ];
}

const floors = [0, 1, 2, 3, 4, 5, 6];

const columns = [0, 1, 2, 3, 4].map((column) => 0.34 + column * 0.78);

const floorLevel = (floor: number) => tower.height - 0.45 - floor * 0.94;

/** In some of them there is light. */
function windows(wall: Wall, light: 'accent' | 'sheet', step: number): Part[] {
  const all = floors.flatMap((floor) =>
    columns.map((u) => wall.part(u, u + 0.52, floorLevel(floor), floorLevel(floor) - 0.64)),
  );
  const isLit = (_: Shape, index: number) => litWindows.has((index * step) % all.length);
  return [
    fill('ink', ...all.filter((shape, index) => !isLit(shape, index))),
    fill(light, ...all.filter(isLit)),
    line('ink', 0.9, ...all),
  ];
}

const litWindows = new Set([1, 7, 8, 14, 18, 22, 26, 33]);
