import { textRuns } from '../geometry/text-runs.ts';

/** Labels smaller than this many CSS pixels are hard to read. */
export const LEAST_LABEL = 12;

/** Lists are drawn with text of the usual size, as wide as they may be to have it this big in their column. */
export const TEXT = 16;
export const LIST_LABEL = 13;

/** The size of the smallest text in a picture, in its own pixels. */
export function smallestLabel(svg: Element): number {
  const sizes = [...svg.querySelectorAll('text')].flatMap((text) =>
    textRuns(text).flatMap((run) => (run.text.trim() === '' ? [] : [run.style.size])),
  );
  return Math.min(...sizes);
}

export interface Size {
  readonly width: number;
  readonly smallestLabel: number;
}

/** Whether a drawing need not be shrunk for a column, or still has labels that can be read. */
export function fits(size: Size, column: number): boolean {
  return excess(size, column) <= 1;
}

/** How many times as wide as it may be a drawing is. */
export function excess({ width, smallestLabel: size }: Size, column: number): number {
  return width / Math.max(column, (size * column) / LEAST_LABEL);
}
