import type { Kind } from '../mermaid/kinds.ts';
import type { DiagramText, Drawing } from '../types.ts';
import { fits, LIST_LABEL, TEXT } from './label-size.ts';
import { layouts } from './layouts.ts';
import { fitsList } from './draw-list.ts';
import { tooWide } from './too-wide.ts';

/** A diagram that is to be drawn. */
export interface Work {
  readonly kind: Kind;
  readonly text: DiagramText;
  /** As the author wrote it. */
  readonly source: string;
  /** With all that authors need not write. */
  readonly complete: string;
  readonly canBeList: boolean;
}

/** What draws the drawing with this number. */
export interface Pen {
  readonly layOut: (complete: string, number: number) => Promise<Drawing>;
  readonly drawList: (width: number, number: number) => Drawing;
}

/**
 * Draws a diagram once for each column, the widest first; where a drawing fits the next column too, it
 * stands for both. Without columns there is one drawing, of its natural size.
 * @throws DiagramError where no layout fits.
 */
export async function drawForColumns(
  work: Work,
  pen: Pen,
  [widest, ...narrower]: readonly number[],
): Promise<[Drawing, ...Drawing[]]> {
  if (widest === undefined) return [await pen.layOut(work.complete, 0)];
  const drawings: [Drawing, ...Drawing[]] = [await fitInto(widest, work, pen, 0)];
  for (const column of narrower) {
    if (drawings.some((drawing) => fits(drawing, column))) continue;
    drawings.push(await fitInto(column, work, pen, drawings.length));
  }
  return drawings;
}

async function fitInto(column: number, work: Work, pen: Pen, number: number): Promise<Drawing> {
  const { kind, text, source, complete } = work;
  let least = Number.POSITIVE_INFINITY;
  for (const layout of layouts(complete, kind, text, number > 0)) {
    const drawing = await pen.layOut(layout, number);
    if (fits(drawing, column)) return drawing;
    least = Math.min(least, drawing.width);
  }
  const width = Math.floor((column * TEXT) / LIST_LABEL);
  if (number > 0 && work.canBeList && fitsList(text, width)) return pen.drawList(width, number);
  throw tooWide(least, column, text, source);
}
