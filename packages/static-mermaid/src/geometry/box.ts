import { mapPoint } from './matrix.ts';
import type { Matrix } from './matrix.ts';

/** A box by its edges, in doubles. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The smallest box around both; `null` stands for nothing. */
export function unite(a: Box | null, b: Box | null): Box | null {
  if (!a || !b) return a ?? b;
  return {
    x0: Math.min(a.x0, b.x0),
    y0: Math.min(a.y0, b.y0),
    x1: Math.max(a.x1, b.x1),
    y1: Math.max(a.y1, b.y1),
  };
}

/** The smallest upright box around the mapped corners. */
export function mapBox(box: Box, matrix: Matrix): Box {
  const corners = [
    mapPoint(matrix, box.x0, box.y0),
    mapPoint(matrix, box.x1, box.y0),
    mapPoint(matrix, box.x0, box.y1),
    mapPoint(matrix, box.x1, box.y1),
  ];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** A box from a corner and a size. */
export function boxOf(x: number, y: number, width: number, height: number): Box {
  return { x0: x, y0: y, x1: x + width, y1: y + height };
}

// Browsers return float32, and mermaid's clipping of edges at nodes compares coordinates for equality.
const f = Math.fround;

/** What `getBBox` returns. Nothing but these four: mermaid asks `bbox.left ?? 0` and would move labels. */
export function toSvgRect(box: Box | null): { x: number; y: number; width: number; height: number } {
  if (!box) return { x: 0, y: 0, width: 0, height: 0 };
  return { x: f(box.x0), y: f(box.y0), width: f(box.x1 - box.x0), height: f(box.y1 - box.y0) };
}

/** What `getBoundingClientRect` returns: all eight fields. */
export function toDomRect(box: Box | null): Record<string, unknown> {
  const rect = toSvgRect(box);
  const edges = {
    left: rect.x,
    top: rect.y,
    right: f(rect.x + rect.width),
    bottom: f(rect.y + rect.height),
  };
  return { ...rect, ...edges, toJSON: () => ({ ...rect, ...edges }) };
}
