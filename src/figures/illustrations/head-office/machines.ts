import { face, fill, line, shading } from '../engraving/drawing.ts';
import type { Part } from '../engraving/drawing.ts';
import { at, depth, hall, size, wallOf } from './place.ts';
import type { Wall } from './place.ts';

/** What the cut shows on the side in the light. */
export function machinesLeft(): Part[] {
  return cutSide(
    wallOf((u, z) => at(u, size, z)),
    'sheet',
  );
}

/** What the cut shows on the side in the shadow. */
export function machinesRight(): Part[] {
  return cutSide(
    wallOf((u, z) => at(size, size - u, z)),
    'accent',
  );
}

/** A cut through the ground: earth above, and a row of cabinets full of machines. */
function cutSide(wall: Wall, paper: 'sheet' | 'accent'): Part[] {
  const bright = paper === 'sheet';
  const soil = wall.part(0, size, 0, -hall);
  const machines = wall.part(0, size, -hall, -depth);
  const racks = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => index * 1.2 + 0.3);
  const frames = racks.map((u) => wall.part(u, u + 1, -hall - 0.25, -depth + 0.18));
  const shelves = racks.flatMap((u) =>
    [0, 1, 2, 3, 4, 5].map((row) =>
      wall.part(u + 0.14, u + 0.86, -hall - 0.42 - row * 0.46, -hall - 0.68 - row * 0.46),
    ),
  );
  return [
    ...face(soil, { hatching: [{ angle: bright ? 62 : 118, gap: 3.4, weight: bright ? 1.1 : 2 }] }),
    fill('accent', machines),
    ...(bright ? [] : [shading('ink', { angle: 90, gap: 3.2, weight: 1.6 }, machines)]),
    fill(paper, ...frames),
    fill(bright ? 'ink' : 'sheet', ...shelves),
    line('ink', 1.3, ...frames),
    line('ink', 2.2, machines),
  ];
}
