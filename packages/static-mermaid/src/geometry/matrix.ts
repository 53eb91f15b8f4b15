/** An affine map as in SVG's `matrix(a b c d e f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The map that applies `inner` first and `outer` after it. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Where the map sends a point. */
export function mapPoint([a, b, c, d, e, f]: Matrix, x: number, y: number): [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/**
 * Reads an SVG `transform` attribute; unknown functions count as no change.
 *
 * @example parseTransform('translate(10, 5) scale(2)') // [2, 0, 0, 2, 10, 5]
 */
export function parseTransform(value: string | null): Matrix {
  let result = IDENTITY;
  for (const [, name, list] of (value ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = (list ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(Number.parseFloat);
    result = multiply(result, transformFunction(name ?? '', numbers));
  }
  return result;
}

function transformFunction(name: string, [p = 0, q, r, ...more]: number[]): Matrix {
  const radians = (p * Math.PI) / 180;
  if (name === 'translate') return [1, 0, 0, 1, p, q ?? 0];
  if (name === 'scale') return [p, 0, 0, q ?? p, 0, 0];
  if (name === 'skewX') return [1, 0, Math.tan(radians), 1, 0, 0];
  if (name === 'skewY') return [1, Math.tan(radians), 0, 1, 0, 0];
  if (name === 'matrix') return [p, q ?? 0, r ?? 0, more[0] ?? 1, more[1] ?? 0, more[2] ?? 0];
  if (name !== 'rotate') return IDENTITY;
  const cos = Math.cos(radians);
  const sin = Math.sin(radians);
  const turn: Matrix = [cos, sin, -sin, cos, 0, 0];
  const [cx, cy] = [q ?? 0, r ?? 0];
  return multiply(multiply([1, 0, 0, 1, cx, cy], turn), [1, 0, 0, 1, -cx, -cy]);
}
