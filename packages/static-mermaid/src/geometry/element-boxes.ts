import { boxOf, mapBox, unite } from './box.ts';
import type { Box } from './box.ts';
import { isHidden, toPixels } from './cascade.ts';
import { multiply, IDENTITY, parseTransform } from './matrix.ts';
import type { Matrix } from './matrix.ts';
import { pathBox } from './path.ts';
import { textBox } from './text-boxes.ts';

/** The box of an element in its own coordinates, without stroke: what `getBBox` reports. */
export function elementBox(element: Element): Box | null {
  const measure = SHAPES[element.localName];
  if (measure) return measure(element);
  return DRAWS_NOTHING.has(element.localName) ? null : childrenBox(element);
}

/** The box of an element in the coordinates of the page: what `getBoundingClientRect` reports. */
export function screenBox(element: Element): Box | null {
  const box = elementBox(element);
  return box && mapBox(box, mapToScreen(element));
}

/** From an element's own coordinates to those of its parent. */
function ownMap(element: Element): Matrix {
  const transform = parseTransform(element.getAttribute('transform'));
  return element.localName === 'svg' ? multiply(transform, viewBoxMap(element)) : transform;
}

const DRAWS_NOTHING = new Set([
  'defs',
  'marker',
  'style',
  'title',
  'desc',
  'symbol',
  'clipPath',
  'mask',
  'filter',
  'pattern',
  'script',
  'linearGradient',
  'radialGradient',
  'metadata',
  'animate',
]);

const SHAPES: Record<string, (element: Element) => Box | null> = {
  text: textBox,
  tspan: textBox,
  rect: rectangle,
  image: rectangle,
  foreignObject: rectangle,
  circle: (element) => around(number(element, 'cx'), number(element, 'cy'), number(element, 'r'), number(element, 'r')),
  ellipse: (element) =>
    around(number(element, 'cx'), number(element, 'cy'), number(element, 'rx'), number(element, 'ry')),
  line: (element) => hull([number(element, 'x1'), number(element, 'y1'), number(element, 'x2'), number(element, 'y2')]),
  polygon: points,
  polyline: points,
  path: (element) => pathBox(element.getAttribute('d') ?? ''),
};

function childrenBox(element: Element): Box | null {
  let box: Box | null = null;
  for (const child of element.children) {
    if (isHidden(child)) continue;
    const inner = elementBox(child);
    if (inner) box = unite(box, mapBox(inner, ownMap(child)));
  }
  return box;
}

function mapToScreen(element: Element): Matrix {
  let map = IDENTITY;
  for (let at: Element | null = element; at; at = at.parentElement) {
    const outermost = at.localName === 'svg' && at.parentElement?.namespaceURI !== at.namespaceURI;
    if (outermost) return multiply(parseTransform(at.getAttribute('transform')), map);
    map = multiply(ownMap(at), map);
  }
  return map;
}

/** A nested `<svg>` moves by x and y and scales its viewBox into its size. */
function viewBoxMap(svg: Element): Matrix {
  const [x, y] = [number(svg, 'x'), number(svg, 'y')];
  const [minX = 0, minY = 0, boxWidth = 0, boxHeight = 0] = (svg.getAttribute('viewBox') ?? '')
    .split(/[\s,]+/)
    .map(Number);
  if (!boxWidth || !boxHeight) return [1, 0, 0, 1, x, y];
  const width = number(svg, 'width') || boxWidth;
  const height = number(svg, 'height') || boxHeight;
  const scale = Math.min(width / boxWidth, height / boxHeight);
  const padX = (width - boxWidth * scale) / 2;
  const padY = (height - boxHeight * scale) / 2;
  return [scale, 0, 0, scale, x + padX - minX * scale, y + padY - minY * scale];
}

function rectangle(element: Element): Box | null {
  const [width, height] = [number(element, 'width'), number(element, 'height')];
  if (!width && !height) return null;
  return boxOf(number(element, 'x'), number(element, 'y'), width, height);
}

function around(cx: number, cy: number, rx: number, ry: number): Box {
  return { x0: cx - rx, y0: cy - ry, x1: cx + rx, y1: cy + ry };
}

function points(element: Element): Box | null {
  return hull(
    (element.getAttribute('points') ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number.parseFloat),
  );
}

function hull(numbers: readonly number[]): Box | null {
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  if (numbers.length < 2 || numbers.some(Number.isNaN)) return null;
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

function number(element: Element, name: string): number {
  return toPixels(element.getAttribute(name) ?? '0', 16);
}
