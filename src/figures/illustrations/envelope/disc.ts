import { face, fill, line, shading } from '../engraving/drawing.ts';
import type { Part } from '../engraving/drawing.ts';
import { shade } from '../engraving/hatch.ts';
import { swell } from '../engraving/paths.ts';
import { circle } from '../engraving/shapes.ts';
import { onCircle } from '../engraving/points.ts';
import { area, bottom, lay, right, top, torn } from './place.ts';

/** The disc; what is still inside is covered later. */
export function disc(): Part[] {
  const arcs = (from: number, to: number, thick: number) => fillOf(from, to, thick);
  const hole = circle(hub, 12);
  return [
    fill('sheet', circle(hub, edge)),
    fill('accent', circle(hub, edge - 4), circle(hub, inner)),
    fill('sheet', arcs(-76, -44, 2.2), arcs(100, 132, 1.7)),
    fill('ink', arcs(-26, 66, 1.8)),
    shading(
      'ink',
      { angle: -10, gap: 3, weight: shade(lay([right + 14, 160]), lay([right - 8, 160]), -0.4, 2.4) },
      area(...torn, [right + 12, bottom], [right + 16, top + 90], [right + 10, top]),
    ),
    line('ink', 2.2, circle(hub, edge)),
    line('ink', 1, circle(hub, edge - 4)),
    line('ink', 1.2, circle(hub, inner), circle(hub, 27)),
    fill('ink', ...[16.5, 20, 23.5].map((radius) => swell(hub, radius, 0, 125, 1.3))),
    ...face(hole, {
      hatching: [{ angle: 0, gap: 3, weight: shade(onCircle(hub, 12, 45), onCircle(hub, 12, 225), 0.3, 2.4) }],
    }),
  ];
}

const hub = lay([334, 160]);

const [edge, inner] = [97, 32];

/** A bundle of grooves over a part of the disc. */
function fillOf(from: number, to: number, thick: number): string {
  return Array.from({ length: 14 }, (_, groove) => {
    const uneven = (groove * 5) % 7;
    return swell(hub, inner + 6 + groove * 4, from + uneven, to - ((groove * 3) % 5), thick);
  }).join('');
}
