import { unite } from './box.ts';
import type { Box } from './box.ts';
import { advance, inkOf, metricsOf } from './font.ts';
import type { FaceMetrics } from './font.ts';
import type { TextStyle } from './cascade.ts';
import { textRuns } from './text-runs.ts';
import type { TextRun } from './text-runs.ts';

/** The box of a `<text>`, or of the part of it that an inner `<tspan>` or `<a>` holds. */
export function textBox(element: Element): Box | null {
  let box: Box | null = null;
  for (const piece of piecesOf(element)) box = unite(unite(box, piece.box), inkBox(piece));
  return box;
}

/** What `getComputedTextLength` returns: the sum of the advances. */
export function textLength(element: Element): number {
  return piecesOf(element).reduce((sum, piece) => sum + piece.box.x1 - piece.box.x0, 0);
}

interface Piece {
  readonly runs: readonly TextRun[];
  /** As high as the line and as wide as the advances. */
  readonly box: Box;
  readonly baseline: number;
}

/** Letters may stand out of their line. */
function inkBox({ runs, box, baseline }: Piece): Box | null {
  const face = runs[0]?.style;
  const ink = face ? inkOf(textOf(runs), face) : null;
  return ink && { x0: ink.x0 + box.x0, y0: ink.y0 + baseline, x1: ink.x1 + box.x0, y1: ink.y1 + baseline };
}

function piecesOf(element: Element): Piece[] {
  const text = element.closest('text') ?? element;
  const pieces = chunksOf(textRuns(text)).flatMap(layChunk);
  if (text === element) return pieces;
  return pieces.flatMap((piece) => cut(piece, element));
}

/** Runs up to the next absolute position are anchored together. */
function chunksOf(runs: readonly TextRun[]): TextRun[][] {
  const chunks: TextRun[][] = [];
  for (const run of runs) {
    const last = chunks.at(-1);
    if (!last || run.x !== undefined || run.y !== undefined) chunks.push([run]);
    else last.push(run);
  }
  let [x, y] = [0, 0];
  // A chunk that names one coordinate only goes on from the other.
  return chunks.map((chunk) => {
    const [head, ...rest] = chunk;
    if (!head) return chunk;
    const placed = { ...head, x: head.x ?? x, y: head.y ?? y };
    const width = segmentsOf([placed, ...rest]).reduce((sum, runs) => sum + widthOf(runs), 0);
    x = placed.x + placed.dx + width;
    y = placed.y + chunk.reduce((sum, run) => sum + run.dy, 0);
    return [placed, ...rest];
  });
}

function layChunk(chunk: readonly TextRun[]): Piece[] {
  const segments = segmentsOf(chunk);
  const total = segments.reduce((sum, runs, index) => sum + widthOf(runs) + (index ? (runs[0]?.dx ?? 0) : 0), 0);
  const head = chunk[0];
  if (!head) return [];
  const share = head.style.anchor === 'middle' ? 0.5 : head.style.anchor === 'end' ? 1 : 0;
  let x = (head.x ?? 0) + head.dx - total * share;
  let y = head.y ?? 0;
  return segments.map((runs, index) => {
    const run = runs[0] ?? head;
    if (index) x += run.dx;
    y += run.dy;
    const metrics = metricsOf(run.style);
    const base = y + baselineShift(run.style.baseline, metrics);
    const width = widthOf(runs);
    const box = { x0: x, y0: base - metrics.ascent, x1: x + width, y1: base + metrics.descent };
    x += width;
    return { runs, box, baseline: base };
  });
}

/** Neighbours of one face are shaped as one string: mermaid puts each word into its own tspan, and kerning crosses them. */
function segmentsOf(chunk: readonly TextRun[]): TextRun[][] {
  const segments: TextRun[][] = [];
  for (const run of chunk) {
    const last = segments.at(-1);
    const before = last?.[0];
    const joins = before && sameLook(before.style, run.style) && !run.dx && !run.dy;
    if (last && joins) last.push(run);
    else segments.push([run]);
  }
  return segments;
}

function sameLook(a: TextStyle, b: TextStyle): boolean {
  return a.size === b.size && a.weight === b.weight && a.baseline === b.baseline;
}

function widthOf(runs: readonly TextRun[]): number {
  const face = runs[0]?.style;
  return face ? snapped(advance(textOf(runs), face)) : 0;
}

function textOf(runs: readonly TextRun[]): string {
  return runs.map((run) => run.text).join('');
}

/** Layout units of browsers are 1/64 px. */
function snapped(width: number): number {
  return Math.ceil(width * 64 - 1e-6) / 64;
}

/** The part of a piece that belongs to an inner element. */
function cut(piece: Piece, element: Element): Piece[] {
  const inside = piece.runs.map((run) => element === run.owner || element.contains(run.owner));
  const from = inside.indexOf(true);
  if (from < 0) return [];
  const to = inside.lastIndexOf(true);
  const x0 = piece.box.x0 + widthOf(piece.runs.slice(0, from));
  const runs = piece.runs.slice(from, to + 1);
  const x1 =
    from === 0 && to === inside.length - 1 ? piece.box.x1 : piece.box.x0 + widthOf(piece.runs.slice(0, to + 1));
  return [{ ...piece, runs, box: { ...piece.box, x0, x1 } }];
}

function baselineShift(baseline: string, { ascent, descent, xHeight }: FaceMetrics): number {
  if (baseline === 'middle') return xHeight / 2;
  if (baseline === 'central') return (ascent - descent) / 2;
  if (baseline === 'mathematical') return ascent / 2;
  if (baseline === 'hanging') return ascent * 0.8;
  if (baseline === 'text-before-edge' || baseline === 'text-top') return ascent;
  if (baseline === 'text-after-edge' || baseline === 'text-bottom' || baseline === 'ideographic') return -descent;
  return 0;
}
