export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in pixels. */
export interface Box extends Spot {
  readonly width: number;
  readonly height: number;
}

/** Whether two boxes lie over each other, or closer than `gap`. */
export function touch(a: Box, b: Box, gap = 2): boolean {
  return (
    a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap
  );
}

/** Whether a line through these spots runs through the box, or closer than `gap`. */
export function runsThrough(line: readonly Spot[], box: Box, gap = 4): boolean {
  return line.some((spot, index) => {
    const before = line[index - 1] ?? spot;
    const steps = Math.ceil(Math.hypot(spot.x - before.x, spot.y - before.y) / 3);
    return Array.from({ length: steps + 1 }, (_, step) => step / Math.max(1, steps)).some((part) =>
      touch(box, { ...between(before, spot, part), width: 0, height: 0 }, gap),
    );
  });
}

function between(a: Spot, b: Spot, part: number): Spot {
  return { x: a.x + (b.x - a.x) * part, y: a.y + (b.y - a.y) * part };
}
