import type { Kind } from '../mermaid/kinds.ts';
import type { Setup } from '../options.ts';
import type { DiagramText, Drawing } from '../types.ts';
import { clearestLayout, isClear } from './clearest-layout.ts';
import type { Candidate, Room, Sketch } from './clearest-layout.ts';
import { fitsList } from './draw-list.ts';
import { fits, LIST_LABEL, TEXT } from './label-size.ts';
import { elkLayouts, layouts } from './layouts.ts';
import type { Size } from './label-size.ts';
import type { Layout } from './layouts.ts';
import type { ListItem } from './list-item.ts';
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

/** What draws. */
export interface Pen {
  readonly layOut: (complete: string) => Promise<Sketch>;
  readonly drawList: (width: number, number: number) => Drawing;
}

/**
 * Draws a diagram once for each column, the widest first; where a drawing fits the next column too, it
 * stands for both. Without columns there is one drawing, of its natural size. The spare column is taken where
 * lines could not be followed without it.
 * @throws DiagramError where no layout fits.
 */
export async function drawForColumns(work: Work, pen: Pen, setup: Columns): Promise<readonly Drawing[]> {
  const { columns, spareColumn } = setup;
  const [widest = Number.POSITIVE_INFINITY, ...narrower] = columns;
  const sketches = new Map<string, Sketch>();
  const roomIn = (column: number): Room => ({ column, layOut: pen.layOut, sketches });
  const usual = await layOutIn(roomIn(widest), work, false);
  if (!usual) throw tooWide(leastWidth(sketches), widest, work);
  const spare =
    spareColumn !== undefined && usual.routing.knots.length > 0
      ? await layOutIn(roomIn(spareColumn), work, false)
      : undefined;
  const isSpared = spare !== undefined && spare.routing.knots.length === 0;
  const drawings = [finish(isSpared ? spare : usual, 0)];
  for (const column of isSpared ? columns : narrower) {
    if (drawings.some((drawing) => fits(drawing, column))) continue;
    const number = drawings.length;
    const candidate = await layOutIn(roomIn(column), work, true);
    const listWidth = Math.floor((column * TEXT) / LIST_LABEL);
    const isTangled = !candidate || candidate.routing.knots.length > 0;
    if (isTangled && fitsList(work.list, listWidth)) drawings.push(pen.drawList(listWidth, number));
    else if (candidate) drawings.push(finish(candidate, number));
    else throw tooWide(leastWidth(sketches), column, work);
  }
  return drawings;
}

type Columns = Pick<Setup, 'columns' | 'spareColumn'>;

/** By ELK where lines cannot be followed as dagre leads them; not in narrow columns, where ELK has no room and there are lists. */
async function layOutIn(room: Room, work: Work, isNarrow: boolean): Promise<Candidate | undefined> {
  const ways = waysFor(room, work, isNarrow);
  const usual = await clearestLayout(ways, room);
  return isClear(usual) || isNarrow ? usual : clearestLayout(elkLayouts(ways, work.kind), room, usual);
}

/** Where there is no column, nothing needs to be turned or denser than it is written. */
function waysFor({ column }: Room, { complete, kind, text }: Work, isNarrow: boolean): Layout[] {
  const ways = layouts(complete, kind, text, isNarrow);
  return column === Number.POSITIVE_INFINITY ? ways.slice(0, 1) : ways;
}

function finish({ sketch, routing }: Candidate, number: number): Drawing {
  return sketch.finish(number, routing.knots);
}

function leastWidth(sketches: ReadonlyMap<string, Size>): number {
  return Math.min(...[...sketches.values()].map(({ width }) => width));
}
