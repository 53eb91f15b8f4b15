/** A place on the sheet, x to the right and y downwards. */
export type Point = readonly [x: number, y: number];

/** The point of a circle at an angle in degrees, clockwise from the right. */
export function onCircle([x, y]: Point, radius: number, degrees: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}

/** A function that turns points about a centre, clockwise by degrees, and moves them. */
export function turning([cx, cy]: Point, degrees: number, [dx, dy]: Point = [0, 0]): (point: Point) => Point {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return ([x, y]) => [cx + dx + (x - cx) * cos - (y - cy) * sin, cy + dy + (x - cx) * sin + (y - cy) * cos];
}

/** The point on the way from one to the other: 0 is the first, 1 the second. */
export function mix([ax, ay]: Point, [bx, by]: Point, share: number): Point {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

/** The middle of the corners of an area. */
export function centreOf(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}
