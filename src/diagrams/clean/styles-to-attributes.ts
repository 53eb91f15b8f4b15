import { inlineDeclarations, matches, rulesOf } from '../geometry/style-rules.ts';
import type { Declaration } from '../geometry/style-rules.ts';

/** Writes what style sheet and `style=""` say as presentation attributes, then drops both. */
export function stylesToAttributes(svg: SVGSVGElement): void {
  const elements = [...svg.querySelectorAll('*'), svg];
  const won = new Map<Element, Map<string, Declaration>>();
  for (const rule of diagramRules(svg)) {
    for (const element of elements) {
      if (matches(element, rule.selector)) apply(won, element, rule.declarations);
    }
  }
  for (const element of elements) {
    if (element.hasAttribute('style')) apply(won, element, inlineDeclarations(element.getAttribute('style')));
    for (const [name, { value }] of won.get(element) ?? []) element.setAttribute(name, value);
    element.removeAttribute('style');
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
]);

function diagramRules(svg: SVGSVGElement): ReturnType<typeof rulesOf> {
  const css = [...svg.querySelectorAll('style')].map((style) => {
    style.remove();
    return style.textContent;
  });
  // jsdom gives an SVG-namespace <style> no sheet, so the text moves into an HTML one.
  const style = document.createElement('style');
  style.textContent = css.join('\n');
  document.head.append(style);
  const rules = style.sheet ? rulesOf(style.sheet) : [];
  style.remove();
  return rules.filter((rule) => [...rule.declarations.keys()].some((name) => PRESENTATION.has(name)));
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
