import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spread } from '../../../../src/figures/charts/spread.ts';

const room = { top: 0, bottom: 400, gap: 4 };

it('leaves boxes where they wish to be if they do not overlap', () => {
  expect(
    spread(
      [
        { middle: 200, height: 20 },
        { middle: 50, height: 20 },
      ],
      room,
    ),
  ).toEqual([200, 50]);
});

it('moves boxes that overlap apart by the same way', () => {
  expect(
    spread(
      [
        { middle: 100, height: 20 },
        { middle: 100, height: 20 },
      ],
      room,
    ),
  ).toEqual([88, 112]);
});

it('keeps any boxes that fit apart and within the room', () => {
  const wishes = fc.array(
    fc.record({ middle: fc.integer({ min: -50, max: 450 }), height: fc.integer({ min: 10, max: 60 }) }),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(wishes, (boxes) => {
      const placed = spread(boxes, room)
        .map((middle, index) => ({
          start: middle - (boxes[index]?.height ?? 0) / 2,
          end: middle + (boxes[index]?.height ?? 0) / 2,
        }))
        .toSorted((a, b) => a.start - b.start);
      for (const [index, { start, end }] of placed.entries()) {
        expect(start).toBeGreaterThanOrEqual((placed[index - 1]?.end ?? -4) + 4 - 1e-6);
        expect(end).toBeLessThanOrEqual(400 + 1e-6);
      }
    }),
  );
});
