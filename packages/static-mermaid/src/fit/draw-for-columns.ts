import type { Kind } from '../mermaid/kinds.ts';
import type { DiagramText, Drawing } from '../types.ts';
import { excess, fits, LIST_LABEL, TEXT } from './label-size.ts';
import type { ListItem } from './list-item.ts';
import type { Size } from './label-size.ts';
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
  /** The same, to be read from the top down. */
  readonly list: readonly ListItem[];
}

/** What draws, and says of what it need not finish how big it would be. */
export interface Pen {
  readonly layOut: (complete: string, number: number, isWanted: (size: Size) => boolean) => Promise<Drawing | Size>;
  readonly drawList: (width: number, number: number) => Drawing;
}

/**
 * Draws a diagram once for each column, the widest first; where a drawing fits the next column too, it
 * stands for both. Without columns there is one drawing, of its natural size.
 * @throws DiagramError where no layout fits.
 */
export async function drawForColumns(work: Work, pen: Pen, columns: readonly number[]): Promise<readonly Drawing[]> {
  const drawings: Drawing[] = [];
  const sizes = new Map<string, Size>();
  for (const column of columns.length === 0 ? [Number.POSITIVE_INFINITY] : columns) {
    if (drawings.some((drawing) => fits(drawing, column))) continue;
    drawings.push(await fitInto(column, work, pen, { number: drawings.length, sizes }));
  }
  return drawings;
}

async function fitInto(column: number, work: Work, pen: Pen, { number, sizes }: Progress): Promise<Drawing> {
  const { kind, text, source, complete, list } = work;
  const isWanted = (size: Size): boolean => fits(size, column) || column === Number.POSITIVE_INFINITY;
  const hopeless = new Set<string>();
  for (const { source: layout, family } of layouts(complete, kind, text, number > 0)) {
    const before = sizes.get(layout);
    if (hopeless.has(family) || (before && !isWanted(before))) continue;
    const drawn = await pen.layOut(layout, number, isWanted);
    if ('svg' in drawn) return drawn;
    sizes.set(layout, drawn);
    if (excess(drawn, column) > MOST_SAVED) hopeless.add(family);
  }
  const width = Math.floor((column * TEXT) / LIST_LABEL);
  if (number > 0 && fitsList(list, width)) return pen.drawList(width, number);
  throw tooWide(Math.min(...[...sizes.values()].map((size) => size.width)), column, text, source);
}

/** No layout makes a picture narrower than this share of another that differs in its density only. */
const MOST_SAVED = 2.2;

interface Progress {
  /** Of the drawing. */
  readonly number: number;
  /** Of layouts that were tried. */
  readonly sizes: Map<string, Size>;
}
