import { face, fill, groundLines, line, shading } from '../engraving/drawing.ts';
import type { Part } from '../engraving/drawing.ts';
import { shade } from '../engraving/hatch.ts';
import { straightPath } from '../engraving/paths.ts';
import { polygon } from '../engraving/shapes.ts';
import { turning } from '../engraving/points.ts';
import type { Point } from '../engraving/points.ts';
import { area, bottom, lay, left, right, top, torn } from './place.ts';
import { disc } from './disc.ts';
import { address } from './address.ts';
import { stamp } from './stamp.ts';

/** A disc that slides out of a mailing envelope. */
export function envelope(): Part[] {
  return [...table(), ...second(), ...inside(), ...disc(), ...front(), ...address(), ...stamp(), ...strip()];
}

function table(): Part[] {
  return [groundLines([26, 280], [110, 262], [330, 244], [446, 246], [462, 264], [400, 288], [230, 306], [60, 304])];
}

/** Another envelope, which lies under the first. */
function second(): Part[] {
  const under = turning([170, 180], 7);
  const paper = polygon(
    ...(
      [
        [34, 100],
        [292, 100],
        [292, 268],
        [34, 268],
      ] as const
    ).map(under),
  );
  return face(paper, { hatching: [{ angle: 52, gap: 4.5, weight: shade([40, 170], [300, 300], 0.6, 2) }] });
}

function inside(): Part[] {
  return face(area([290, 71], [327, 75], [325, 245], [290, 250]), { hatching: [{ angle: 80, gap: 2.6, weight: 1.4 }] });
}

function front(): Part[] {
  const sheet = area([left, top], ...torn, [left, bottom]);
  const low = area([left + 50, 150], [right - 4, 150], [right - 3, bottom], [left, bottom]);
  return [
    fill('sheet', sheet),
    shading('ink', { angle: -10, gap: 4.2, weight: shade(lay([180, 168]), lay([250, 268]), -0.5, 1.9) }, low),
    line('ink', 2.2, sheet),
    line(
      'ink',
      0.9,
      straightPath(
        [
          [right - 13, top + 6],
          [left + 6, top + 6],
          [left + 6, bottom - 6],
          [right - 12, bottom - 6],
        ].map(([x = 0, y = 0]) => lay([x, y])),
      ),
    ),
  ];
}

/** What was torn off. */
function strip(): Part[] {
  const jagged = [0, 4, 0, 5, 1, 5, 0, 4, 1, 6, 0].map((y, index): Point => [334 + index * 11, 272 + y - index * 0.9]);
  const paper = polygon(...jagged, [449, 281], [380, 290], [337, 293]);
  return face(paper, {
    hatching: [{ angle: -5, gap: 3.2, weight: shade([340, 276], [372, 296], -0.4, 1.9) }],
    width: 1.8,
  });
}
