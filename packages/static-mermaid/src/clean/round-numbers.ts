import { shortPath } from './short-path.ts';

/** Rounds coordinates to what the eye can tell, which is most of the saving in bytes. */
export function roundNumbers(svg: SVGSVGElement): void {
  for (const element of [svg, ...svg.querySelectorAll('*')]) {
    for (const { name, value } of element.attributes) {
      if (name === 'd') element.setAttribute('d', shortPath(value));
      else if (name === 'transform') element.setAttribute(name, shortTransform(value));
      else if (LENGTHS.has(name)) element.setAttribute(name, shortNumbers(value));
    }
    if (element.getAttribute('transform') === '') element.removeAttribute('transform');
  }
}

const LENGTHS = new Set([
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
  'dx',
  'dy',
  'width',
  'height',
  'points',
  'opacity',
  'stroke-width',
  'font-size',
  'stroke-dasharray',
  'fill-opacity',
  'refX',
  'refY',
  'markerWidth',
  'markerHeight',
  'offset',
]);

function shortNumbers(value: string): string {
  return value
    .replace(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi, (number) => short(Number(number)))
    .replace(/px\b/g, '')
    .replace(/\s*,\s*/g, ',')
    .trim();
}

function shortTransform(value: string): string {
  return shortNumbers(value)
    .replace(/translate\(0(?:[, ]+0)?\)/g, '')
    .replace(/rotate\(0[^)]*\)/g, '')
    .replace(/scale\(1(?:[, ]+1)?\)/g, '')
    .replace(/\s*\(\s*/g, '(')
    .trim();
}

function short(number: number): string {
  return String(Math.round(number * 100) / 100 + 0).replace(/^(-?)0\./, '$1.');
}
