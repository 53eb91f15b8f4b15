import type { Box } from '../geometry/box.ts';
import { screenBox } from '../geometry/element-boxes.ts';
import type { Line } from './lines.ts';

/** What a line should not run through: a box, or words. */
export interface Obstacle {
  /** The id of the node, or the words. */
  readonly name: string;
  readonly box: Box;
  /** Of the label of a line: what it joins. */
  readonly of?: { readonly from: string; readonly to: string };
  readonly belongsTo: (line: Line) => boolean;
}

/** The boxes of a picture after `markParts`, the labels of its lines and the titles of its groups. */
export function obstaclesIn(svg: SVGSVGElement): Obstacle[] {
  return [
    ...[...svg.querySelectorAll('[data-node]')].flatMap(nodeOf),
    ...[...svg.querySelectorAll('g[data-from]')].flatMap(labelOf),
    ...[...svg.querySelectorAll('.cluster-label')].flatMap((title) => wordsOf(title, () => false)),
  ];
}

/** Lines may run through a group, which lies below them. */
function nodeOf(element: Element): Obstacle[] {
  const box = screenBox(element);
  if (!box || element.querySelector('.cluster-label')) return [];
  const name = element.getAttribute('data-node') ?? '';
  // What has corners at its sides leaves those of its frame free.
  const isPointed = element.querySelector('polygon') !== null;
  const inset = isPointed ? Math.min(box.x1 - box.x0, box.y1 - box.y0) / 4 : TOUCHING;
  return [{ name, box: within(box, inset), belongsTo: ({ from, to }) => from === name || to === name }];
}

function labelOf(element: Element): Obstacle[] {
  const own = element.getAttribute('data-id');
  const of = { from: element.getAttribute('data-from') ?? '', to: element.getAttribute('data-to') ?? '' };
  return wordsOf(element, ({ id }) => id === own).map((words) => ({ ...words, of }));
}

function wordsOf(element: Element, belongsTo: Obstacle['belongsTo']): Obstacle[] {
  const name = element.textContent.trim();
  const text = element.querySelector('text');
  const box = text && name !== '' ? screenBox(text) : null;
  return box ? [{ name, box: within(box, TOUCHING), belongsTo }] : [];
}

/** What only touches hides nothing. */
const TOUCHING = 2;

function within({ x0, y0, x1, y1 }: Box, inset: number): Box {
  return { x0: x0 + inset, y0: y0 + inset, x1: x1 - inset, y1: y1 - inset };
}
