import { face, groundLines, line, shading } from '../engraving/drawing.ts';
import type { Part } from '../engraving/drawing.ts';
import { shade } from '../engraving/hatch.ts';
import { straightPath } from '../engraving/paths.ts';
import { circle, polygon } from '../engraving/shapes.ts';
import type { Shape } from '../engraving/shapes.ts';
import { onCircle } from '../engraving/points.ts';
import type { Point } from '../engraving/points.ts';
import { at, size, tower } from './place.ts';
import { machinesLeft, machinesRight } from './machines.ts';
import { office } from './office.ts';
import { roof } from './roof.ts';

/** A head office, cut open with the ground it stands on: below it are somebody else's machines. */
export function headOffice(): Part[] {
  return [
    ...clouds(),
    ...shadow(),
    ...ground(),
    ...machinesLeft(),
    ...machinesRight(),
    ...street(),
    ...office(),
    ...roof(),
    ...trees(),
  ];
}

function clouds(): Part[] {
  const outlines = [
    'M24 126a12 12 0 0 1 6-22a19 19 0 0 1 30-19a25 25 0 0 1 46-3a19 19 0 0 1 30 21a12 12 0 0 1 12 23Z',
    'M346 98a10 10 0 0 1 6-18a16 16 0 0 1 24-15a22 22 0 0 1 41-4a17 17 0 0 1 27 18a10 10 0 0 1 6 19Z',
  ];
  const feet = [
    polygon([34, 107], [128, 110], [146, 124], [22, 124]),
    polygon([354, 82], [440, 84], [452, 96], [342, 96]),
  ];
  const thin = { angle: 0, gap: 4, weight: shade([0, 0], [480, 0], 1.7, 0.9) };
  return [line('ground', 1.8, ...outlines), shading('ground', thin, ...feet)];
}

function shadow(): Part[] {
  return [groundLines([26, 258], [150, 240], [330, 236], [440, 238], [462, 254], [400, 290], [230, 308], [70, 290])];
}

function ground(): Part[] {
  return face(polygon(at(0, 0, 0), at(size, 0, 0), at(size, size, 0), at(0, size, 0)), { width: 2.2 });
}

/** The shadow of the office on the ground, and the kerb around it. */
function street(): Part[] {
  const { from, to } = tower;
  const cast = polygon(at(to, from, 0), at(size - 0.3, from + 0.7, 0), at(size - 0.3, to + 0.7, 0), at(to, to, 0));
  const kerb = polygon(at(1.8, 1.8, 0), at(7.8, 1.8, 0), at(7.8, 7.8, 0), at(1.8, 7.8, 0));
  return [line('ink', 1, kerb), shading('ink', { angle: 0, gap: 3, weight: 1.5 }, cast)];
}

function trees(): Part[] {
  return (
    [
      [1, 8.9],
      [3.4, 9.1],
      [9, 1.4],
      [9.1, 8.9],
      [0.9, 6.6],
    ] as const
  ).flatMap(([x, y]) => tree(at(x, y, 0)));
}

function tree([x, y]: Point): Part[] {
  const crown: Shape = circle([x, y - 17], 9);
  return [
    line(
      'ink',
      2.2,
      straightPath([
        [x, y],
        [x, y - 9],
      ]),
    ),
    ...face(crown, {
      hatching: [
        { angle: 45, gap: 2.8, weight: shade(onCircle([x, y - 17], 9, 225), onCircle([x, y - 17], 9, 45), -0.6, 2.2) },
      ],
      width: 1.6,
    }),
  ];
}
