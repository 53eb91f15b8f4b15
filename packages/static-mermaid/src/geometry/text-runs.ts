import { isHidden, textStyle, toPixels } from './cascade.ts';
import type { TextStyle } from './cascade.ts';

/** A stretch of text in one face, and where it is told to be. */
export interface TextRun {
  readonly owner: Element;
  text: string;
  readonly style: TextStyle;
  readonly x: number | undefined;
  readonly y: number | undefined;
  readonly dx: number;
  readonly dy: number;
}

/** The runs of a `<text>` element in reading order, with white space collapsed as browsers do. */
export function textRuns(text: Element): TextRun[] {
  const runs: TextRun[] = [];
  const known = new Map<Element, TextStyle>();
  collect(text, {}, runs, known);
  if (/^(pre|break-spaces)/.test(textStyle(text, known).whiteSpace)) return runs;
  if (text.getAttribute('xml:space') === 'preserve') return runs;
  return collapse(runs);
}

/** What a position attribute leaves for the next character to take up. */
interface Pending {
  x?: number;
  y?: number;
  dx?: number;
  dy?: number;
}

function collect(element: Element, pending: Pending, runs: TextRun[], known: Map<Element, TextStyle>): void {
  if (isHidden(element)) return;
  const style = textStyle(element, known);
  const { size } = style;
  const place = { x: first(element, 'x', size), y: first(element, 'y', size) };
  if (place.x !== undefined) pending.x = place.x;
  if (place.y !== undefined) pending.y = place.y;
  // The deepest attribute wins over those of its parents for the same character.
  const dx = first(element, 'dx', size);
  const dy = first(element, 'dy', size);
  if (dx !== undefined) pending.dx = dx;
  if (dy !== undefined) pending.dy = dy;
  for (const node of element.childNodes) {
    if (node.nodeType === 1) collect(node as Element, pending, runs, known);
    else if (node.nodeType === 3 && node.nodeValue) take(element, style, node.nodeValue, pending, runs);
  }
}

function take(element: Element, style: TextStyle, value: string, pending: Pending, runs: TextRun[]): void {
  const text = value.replace(/[\t\n\r ]+/g, ' ');
  const blank = text.trim() === '';
  runs.push({
    owner: element,
    text,
    style,
    x: blank ? undefined : pending.x,
    y: blank ? undefined : pending.y,
    dx: blank ? 0 : (pending.dx ?? 0),
    dy: blank ? 0 : (pending.dy ?? 0),
  });
  if (blank) return;
  delete pending.x;
  delete pending.y;
  delete pending.dx;
  delete pending.dy;
}

/** Spaces at the start, at the end and after another space take no room. */
function collapse(runs: TextRun[]): TextRun[] {
  let spaceBefore = true;
  for (const run of runs) {
    let kept = '';
    for (const char of run.text) {
      if (char === ' ' && spaceBefore) continue;
      kept += char;
      spaceBefore = char === ' ';
    }
    run.text = kept;
  }
  for (const run of runs.toReversed()) {
    if (run.text === '') continue;
    run.text = run.text.replace(/ $/, '');
    if (run.text !== '') break;
  }
  return runs.filter((run) => run.text !== '');
}

function first(element: Element, name: string, emSize: number): number | undefined {
  const value = element
    .getAttribute(name)
    ?.trim()
    .split(/[\s,]+/)[0];
  return value ? toPixels(value, emSize) : undefined;
}
