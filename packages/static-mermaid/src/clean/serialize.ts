import { DiagramError } from '../diagram-error.ts';

/**
 * Writes the picture, and only what is on the lists below: nothing else can get into a page,
 * whatever a diagram's source says.
 */
export function serialize(element: Element): string {
  // Without an address that is allowed, a link is only a group.
  const name = element.localName === 'a' && !linkOf(element) ? 'g' : element.localName;
  if (!ELEMENTS.has(name)) throw refused(`it holds a <${name}>`);
  let attributes =
    name === 'svg' && element.parentElement?.localName !== 'svg' ? ' xmlns="http://www.w3.org/2000/svg"' : '';
  for (const { name: key, value } of [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const kept = attribute(element, key, value);
    if (kept) attributes += kept;
  }
  const inner = [...element.childNodes].map(child).join('');
  return inner ? `<${name}${attributes}>${inner}</${name}>` : `<${name}${attributes}/>`;
}

const ELEMENTS = new Set([
  'svg',
  'g',
  'a',
  'title',
  'desc',
  'defs',
  'marker',
  'symbol',
  'use',
  'clipPath',
  'linearGradient',
  'radialGradient',
  'stop',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polygon',
  'polyline',
  'text',
  'tspan',
]);

const ATTRIBUTES = new Set([
  'id',
  'data-node',
  'data-from',
  'data-to',
  'viewBox',
  'width',
  'height',
  'role',
  'aria-labelledby',
  'aria-describedby',
  'x',
  'y',
  'x1',
  'y1',
  'x2',
  'y2',
  'cx',
  'cy',
  'r',
  'rx',
  'ry',
  'd',
  'points',
  'transform',
  'dx',
  'dy',
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'text-decoration',
  'shape-rendering',
  'marker-start',
  'marker-mid',
  'marker-end',
  'markerWidth',
  'markerHeight',
  'markerUnits',
  'refX',
  'refY',
  'orient',
  'offset',
  'stop-color',
  'gradientUnits',
  'clip-path',
  'preserveAspectRatio',
  'clip-rule',
  'paint-order',
  'letter-spacing',
  'xml:space',
]);

function attribute(element: Element, name: string, value: string): string {
  if (name === 'href' || name === 'xlink:href') return link(element, value);
  if (!ATTRIBUTES.has(name)) return '';
  if (/NaN|undefined|Infinity/.test(value) && name !== 'id') throw refused(`its ${name} is “${value}”`);
  return ` ${name}="${escape(value).replaceAll('"', '&quot;')}"`;
}

function link(element: Element, value: string): string {
  const allowed = element.localName === 'a' ? LINK : /^#/;
  return allowed.test(value) ? ` href="${escape(value).replaceAll('"', '&quot;')}"` : '';
}

function linkOf(element: Element): boolean {
  return LINK.test(element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '');
}

/** A path, a place on the page, or the address of another site. */
const LINK = /^(https?:\/\/|\/(?!\/)|#|\.{1,2}\/)/i;

function child(node: ChildNode): string {
  if (node.nodeType === 1) return serialize(node as Element);
  return node.nodeType === 3 ? escape(node.nodeValue ?? '') : '';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function refused(reason: string): DiagramError {
  return new DiagramError({
    message: `This diagram cannot be drawn faithfully: ${reason}.`,
    hint: 'Use a simpler shape or label; Markdown, HTML and icons in labels are not supported.',
  });
}
