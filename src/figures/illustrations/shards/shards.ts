import { face, fill, groundLines, line } from '../engraving/drawing.ts';
import type { Part } from '../engraving/drawing.ts';
import { shade } from '../engraving/hatch.ts';
import { circle, polygon } from '../engraving/shapes.ts';
import type { Shape } from '../engraving/shapes.ts';
import { box, inner, onScreen, outer } from './place.ts';
import { panes } from './panes.ts';

/** A screen in pieces, which one frame still holds together; two have fallen out. */
export function shards(): Part[] {
  return [...table(), ...foot(), ...frame(), ...darkness(), ...panes(), ...bevel(), ...fallen()];
}

function table(): Part[] {
  return [groundLines([26, 300], [150, 280], [330, 276], [440, 274], [462, 290], [380, 310], [200, 316], [60, 314])];
}

function foot(): Part[] {
  const neck = polygon([212, 236], [270, 233], [276, 286], [210, 288]);
  const plate = polygon([164, 284], [318, 281], [336, 294], [148, 298]);
  const rimOf = polygon([148, 298], [336, 294], [336, 301], [148, 305]);
  return [
    ...face(neck, { hatching: [{ angle: 88, gap: 3.6, weight: shade([214, 262], [276, 262], 0.6, 2.4) }] }),
    ...face(plate, { hatching: [{ angle: -1, gap: 3.4, weight: shade([150, 290], [336, 290], -0.6, 2) }] }),
    ...face(rimOf, { hatching: [{ angle: 88, gap: 3, weight: 1.6 }] }),
  ];
}

/** Its four sides, mitred; those away from the light are dark. */
function frame(): Part[] {
  const [o, i] = [box(outer), box(inner)];
  return o.flatMap((corner, index) => {
    const next = (index + 1) % 4;
    const side = polygon(corner, o[next] ?? corner, i[next] ?? corner, i[index] ?? corner);
    const heavy = [0.5, 2.1, 2.4, 0.9][index] ?? 1;
    return face(side, { hatching: [{ angle: index % 2 === 0 ? -3 : 87, gap: 3.6, weight: heavy }] });
  });
}

function darkness(): Part[] {
  return [fill('ink', polygon(...box(inner)))];
}

/** The edge of the frame that the pane stood in. */
function bevel(): Part[] {
  return [
    line('ink', 2.4, polygon(...box(inner))),
    line('ink', 2.2, polygon(...box(outer))),
    ...face(circle(onScreen([372, 230]), 3.4), { width: 1.4 }),
  ];
}

function fallen(): Part[] {
  const shards: Shape[] = [
    polygon([92, 262], [142, 250], [128, 294], [104, 298]),
    polygon([356, 300], [398, 262], [418, 296]),
    polygon([60, 296], [84, 284], [88, 304]),
  ];
  return shards.flatMap((shard, index) => [
    ...face(shard, {
      paper: index === 1 ? 'accent' : 'sheet',
      hatching: [
        {
          angle: [-40, -62, -20][index] ?? 0,
          gap: 4,
          weight: shade(shard.points[0] ?? [0, 0], shard.points[2] ?? [0, 0], -0.5, 1.8),
        },
      ],
      width: 1.6,
    }),
  ]);
}
