import { parseRules } from './style-rules.ts';
import type { StyleRule } from './style-rules.ts';

/** The rules that declare a property, in the style sheet of the diagram that an element is in. */
export function rulesDeclaring(element: Element, property: string): readonly StyleRule[] {
  const style = styleElementOf(element);
  if (!style) return NONE;
  let index = indexes.get(style);
  if (!index) {
    index = indexByProperty(parseRules(style.textContent));
    indexes.set(style, index);
  }
  return index.get(property) ?? NONE;
}

const NONE: readonly StyleRule[] = [];
const indexes = new WeakMap<Element, Map<string, StyleRule[]>>();
const owners = new WeakMap<Element, Element | null>();

function indexByProperty(rules: readonly StyleRule[]): Map<string, StyleRule[]> {
  const index = new Map<string, StyleRule[]>();
  for (const rule of rules) {
    for (const name of rule.declarations.keys()) {
      const list = index.get(name);
      if (list) list.push(rule);
      else index.set(name, [rule]);
    }
  }
  return index;
}

/** Remembered per element: mermaid asks thousands of times, and an element does not move to another diagram. */
function styleElementOf(element: Element): Element | null {
  const known = owners.get(element);
  if (known !== undefined) return known;
  const parent = element.parentElement;
  const outermost = element.localName === 'svg' && parent?.localName !== 'g' && parent?.localName !== 'svg';
  const found = outermost ? firstStyleIn(element) : parent && styleElementOf(parent);
  owners.set(element, found);
  return found;
}

function firstStyleIn(svg: Element): Element | null {
  for (const child of svg.children) {
    if (child.localName === 'style') return child;
  }
  return null;
}
