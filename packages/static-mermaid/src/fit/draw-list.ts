import type { NodeClasses } from '../options.ts';
import { widestWordOf } from '../mermaid/layout.ts';
import type { Sentinels } from '../mermaid/sentinels.ts';
import type { ListArrow, ListBox, ListItem } from './list-item.ts';
import { wrapText } from './wrap-text.ts';

/**
 * Draws a list as a picture that is `width` pixels wide: boxes one below the other, and to each the arrows
 * that leave it, which lead to boxes set in; in two columns where there is room. In stand-in colours, as mermaid
 * draws.
 */
export function drawList(items: readonly ListItem[], width: number, look: Look): SVGSVGElement {
  const svg = create('svg', { 'font-size': SIZE, fill: look.sentinels.colourOf('--diagram-text') });
  svg.append(arrowHead(look));
  const measure = measureOf(width);
  const parts = items.map((item) => {
    const part = create('g', {});
    const height = 'heading' in item ? heading(part, item.heading, measure) : branch(part, item, measure, look);
    return { part, height, isHeading: 'heading' in item };
  });
  const longest = measure === width ? Number.POSITIVE_INFINITY : heightOf(parts) / 2;
  let [x, y, bottom] = [0, MARGIN, 0];
  for (const { part, height, isHeading } of parts) {
    // What stands in the middle belongs to the first column; a heading goes on with what it heads.
    const isOver = y + (isHeading ? height : height / 2) > longest;
    if (isOver && x === 0) [x, y] = [measure + BETWEEN, MARGIN];
    part.setAttribute('transform', `translate(${x},${y})`);
    svg.append(part);
    y += height + GAP;
    bottom = Math.max(bottom, y - GAP);
  }
  svg.setAttribute('viewBox', `0 0 ${width} ${bottom + MARGIN}`);
  return svg as SVGSVGElement;
}

/** Whether there is a list, and each of its words has room where it is `width` pixels wide. */
export function fitsList(items: readonly ListItem[], width: number): boolean {
  const labels = items.flatMap((item) =>
    'heading' in item ? [item.heading] : [item.box.label, ...item.arrows.flatMap(({ to, label }) => [to.label, label])],
  );
  return items.length > 0 && Math.max(...labels.map(widestWordOf)) <= measureOf(width) - INDENT - MARGIN - 3 * PADDING;
}

/** The width of one column of a list. */
function measureOf(width: number): number {
  return width < 2 * LEAST_COLUMN + BETWEEN ? width : Math.floor((width - BETWEEN) / 2);
}

function heightOf(parts: readonly { readonly height: number }[]): number {
  return parts.reduce((sum, { height }) => sum + height + GAP, 0);
}

interface Look {
  readonly sentinels: Pick<Sentinels, 'colourOf'>;
  readonly nodeClasses: NodeClasses;
}

const SIZE = 16;
const LINE = 20;
const MARGIN = 2;
const GAP = 14;
const BETWEEN = 24;
const LEAST_COLUMN = 300;
/** Between the parts of one branch. */
const STEP = 8;
const PADDING = 8;
const INDENT = 40;
const STEM = 18;
const HEAD = 'list-arrow';
const FACE = { size: SIZE, weight: 400 };

/** Each part returns its height. */
function heading(svg: Element, text: string, width: number): number {
  const lines = wrapText(text, width - 2 * MARGIN, { ...FACE, weight: 600 });
  svg.append(textOf(lines, MARGIN, 0, { 'font-weight': 600 }));
  return lines.length * LINE;
}

function branch(svg: Element, item: { box: ListBox; arrows: readonly ListArrow[] }, width: number, look: Look): number {
  const start = box(svg, item.box, { x: MARGIN, y: 0, width: width - 2 * MARGIN }, look);
  let y = start;
  for (const arrow of item.arrows) {
    y += STEP;
    const lines = wrapText(arrow.label, width - INDENT - MARGIN, FACE);
    const ends = joins(item.box, arrow.to);
    svg.append(textOf(lines, INDENT, y, ends));
    y += lines.length === 0 ? 0 : lines.length * LINE + 4;
    const height = box(svg, arrow.to, { x: INDENT, y, width: width - INDENT - MARGIN }, look);
    svg.append(stem(arrow, start, y + height / 2, look, ends));
    y += height;
  }
  return y;
}

function joins({ node: from }: ListBox, { node: to }: ListBox): Attributes {
  return from === undefined || to === undefined ? {} : { 'data-from': from, 'data-to': to };
}

function box(svg: Element, item: ListBox, place: Place, look: Look): number {
  const { node, label, classes = [], link, round = false } = item;
  const lines = wrapText(label, place.width - 2 * PADDING, FACE);
  const height = lines.length * LINE + 2 * PADDING;
  const rect = create('rect', { ...place, height, ...(round ? { rx: LINE, ry: LINE } : {}), ...paint(classes, look) });
  const text = textOf(lines, place.x + (round ? 2 * PADDING : PADDING + 2), place.y + PADDING, {});
  const mark = node === undefined ? {} : { 'data-node': node };
  const parent = link === undefined ? create('g', mark) : create('a', { href: link, ...mark });
  parent.append(rect, text);
  svg.append(parent);
  return height;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

function paint(classes: readonly string[], { sentinels: { colourOf }, nodeClasses }: Look): Attributes {
  const name = classes.findLast((one) => Object.hasOwn(nodeClasses, one)) ?? '';
  const known = nodeClasses[name];
  if (!known) return { fill: colourOf('--diagram-surface-3'), stroke: colourOf('--diagram-border') };
  const { colour = name, dashes, width } = known;
  return {
    fill: colourOf(`--diagram-${colour}-surface`),
    stroke: colourOf(`--diagram-${colour}`),
    ...(dashes === undefined ? {} : { 'stroke-dasharray': dashes.join(' ') }),
    ...(width === undefined ? {} : { 'stroke-width': width }),
  };
}

/** From the lower edge of a box down, and to the side into another. */
function stem(
  { dashed, bothWays = false }: ListArrow,
  start: number,
  end: number,
  { sentinels }: Look,
  ends: Attributes,
): Element {
  return create('path', {
    ...ends,
    d: `M${STEM} ${bothWays ? start + 5 : start}V${end}H${INDENT - 5}`,
    fill: 'none',
    stroke: sentinels.colourOf('--diagram-line'),
    'stroke-width': 1.5,
    'marker-end': `url(#${HEAD})`,
    ...(bothWays ? { 'marker-start': `url(#${HEAD})` } : {}),
    ...(dashed ? { 'stroke-dasharray': '5 4' } : {}),
  });
}

function arrowHead({ sentinels }: Look): Element {
  const marker = create('marker', {
    id: HEAD,
    viewBox: '0 0 10 10',
    refX: 5,
    refY: 5,
    markerWidth: 8,
    markerHeight: 8,
    markerUnits: 'userSpaceOnUse',
    orient: 'auto-start-reverse',
  });
  const colour = sentinels.colourOf('--diagram-line');
  marker.append(create('path', { d: 'M0 0L10 5L0 10Z', fill: colour, stroke: 'none' }));
  return marker;
}

function textOf(lines: readonly string[], x: number, y: number, attributes: Attributes): Element {
  const text = create('text', attributes);
  for (const [index, line] of lines.entries()) {
    const tspan = create('tspan', { x, y: y + index * LINE + SIZE - 1 });
    tspan.textContent = line;
    text.append(tspan);
  }
  return text;
}

type Attributes = Readonly<Record<string, string | number>>;

function create(name: string, attributes: Attributes): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
}
