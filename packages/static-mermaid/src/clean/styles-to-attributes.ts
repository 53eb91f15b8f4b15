import { lastPart, matches, parseDeclarations, parseRules } from '../geometry/style-rules.ts';
import type { Declaration, StyleRule } from '../geometry/style-rules.ts';

/** Writes what style sheet and `style=""` say as presentation attributes, then drops both. */
export function stylesToAttributes(svg: SVGSVGElement): void {
  const elements = [...svg.querySelectorAll('*'), svg];
  const won = new Map<Element, Map<string, Declaration>>();
  const withClass = byClass(elements);
  for (const rule of diagramRules(svg)) {
    const [className] = lastPart(rule.selector)?.classes ?? [];
    for (const element of className === undefined ? elements : (withClass.get(className) ?? [])) {
      if (matches(element, rule.selector)) apply(won, element, rule.declarations);
    }
  }
  for (const element of elements) {
    if (element.hasAttribute('style')) apply(won, element, parseDeclarations(element.getAttribute('style')));
    for (const [name, { value }] of won.get(element) ?? []) element.setAttribute(name, value);
    element.removeAttribute('style');
    turnAroundOrigin(element);
  }
}

/** Properties that SVG also takes as attributes. The rest (cursor, animation, filter, …) only moves or decorates. */
const PRESENTATION = new Set([
  'fill',
  'fill-opacity',
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
  'alignment-baseline',
  'display',
  'visibility',
  'rx',
  'ry',
  'shape-rendering',
  'color',
  'stop-color',
  'text-decoration',
  'letter-spacing',
  'transform',
  'paint-order',
]);

/** A transform from a style sheet (the diamond of a milestone) turns around an origin that attributes do not know. */
function turnAroundOrigin(element: Element): void {
  const origin = /^([-\d.]+)px ([-\d.]+)px$/.exec(element.getAttribute('transform-origin') ?? '');
  const transform = element.getAttribute('transform');
  if (!origin || !transform) return;
  const [, x, y] = origin;
  const plain = transform.replace(/(\d)deg/g, '$1');
  element.setAttribute('transform', `translate(${x},${y}) ${plain} translate(${-Number(x)},${-Number(y)})`);
  element.removeAttribute('transform-origin');
}

function diagramRules(svg: SVGSVGElement): StyleRule[] {
  const css = [...svg.querySelectorAll('style')].map((style) => {
    style.remove();
    return style.textContent;
  });
  return parseRules(css.join('\n')).filter(({ declarations }) =>
    [...declarations.keys()].some((name) => PRESENTATION.has(name)),
  );
}

function byClass(elements: readonly Element[]): Map<string, Element[]> {
  const found = new Map<string, Element[]>();
  for (const element of elements) {
    for (const name of new Set(element.getAttribute('class')?.split(/\s+/))) {
      const list = found.get(name);
      if (list) list.push(element);
      else found.set(name, [element]);
    }
  }
  return found;
}

function apply(
  won: Map<Element, Map<string, Declaration>>,
  element: Element,
  declarations: ReadonlyMap<string, Declaration>,
): void {
  let mine = won.get(element);
  if (!mine) won.set(element, (mine = new Map<string, Declaration>()));
  for (const [name, declaration] of declarations) {
    if (!PRESENTATION.has(name)) continue;
    if (mine.get(name)?.important && !declaration.important) continue;
    mine.set(name, declaration);
  }
}
