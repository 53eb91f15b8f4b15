import { inlineDeclarations, matches, rulesOf } from './style-rules.ts';
import type { StyleRule } from './style-rules.ts';
import type { Face } from './font.ts';

/**
 * The value a property has on one element by itself: presentation attribute < rules of the
 * diagram's own style sheet < inline style. Nothing inherited.
 *
 * jsdom's getComputedStyle is not used: it knows no presentation attributes and is far slower.
 */
export function ownValue(element: Element, property: string): string | undefined {
  let value = element.getAttribute(property) ?? undefined;
  let important = false;
  for (const rule of rulesWith(element, property)) {
    const declared = rule.declarations.get(property);
    if (!declared || (important && !declared.important) || !matches(element, rule.selector)) continue;
    value = declared.value;
    important = declared.important;
  }
  if (important || !element.hasAttribute('style')) return value;
  return inlineDeclarations(element.getAttribute('style')).get(property)?.value ?? value;
}

/** The value of a property that children inherit. */
export function inheritedValue(element: Element, property: string): string | undefined {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const value = ownValue(at, property);
    if (value !== undefined && value !== '' && value !== 'inherit') return value;
  }
  return undefined;
}

/** Size and weight of the text in an element. */
export function faceOf(element: Element): Face {
  return { size: fontSize(element), weight: fontWeight(element) };
}

/** A length in pixels; `em` counts from the given font size. */
export function toPixels(length: string, emSize: number): number {
  const number = Number.parseFloat(length);
  if (Number.isNaN(number)) return 0;
  if (length.endsWith('rem')) return number * 16;
  if (length.endsWith('em')) return number * emSize;
  if (length.endsWith('ex')) return (number * emSize) / 2;
  if (length.endsWith('%')) return (number / 100) * emSize;
  if (length.endsWith('pt')) return (number * 4) / 3;
  return number;
}

const ROOT_SIZE = 16;
const WEIGHT_NAMES: Record<string, number> = { normal: 400, bold: 700, bolder: 700, lighter: 400 };
const indexes = new WeakMap<Element, Map<string, StyleRule[]>>();
const NONE: StyleRule[] = [];

function fontSize(element: Element | null): number {
  if (!element) return ROOT_SIZE;
  const value = ownValue(element, 'font-size');
  if (value === undefined || value === '' || value === 'inherit') return fontSize(element.parentElement);
  if (/(em|ex|%)$/.test(value) && !value.endsWith('rem')) return toPixels(value, fontSize(element.parentElement));
  return toPixels(value, ROOT_SIZE) || fontSize(element.parentElement);
}

function fontWeight(element: Element): number {
  const value = inheritedValue(element, 'font-weight') ?? 'normal';
  return WEIGHT_NAMES[value] ?? (Number.parseInt(value, 10) || 400);
}

/** The rules that declare a property, in the style sheet of the diagram the element is in. */
function rulesWith(element: Element, property: string): readonly StyleRule[] {
  const style = styleElementOf(element);
  const sheet = style?.sheet;
  if (!style || !sheet) return NONE;
  let index = indexes.get(style);
  if (!index) {
    index = new Map();
    for (const rule of rulesOf(sheet)) {
      for (const name of rule.declarations.keys()) {
        const list = index.get(name);
        if (list) list.push(rule);
        else index.set(name, [rule]);
      }
    }
    indexes.set(style, index);
  }
  return index.get(property) ?? NONE;
}

function styleElementOf(element: Element): HTMLStyleElement | null {
  let outermost: Element | null = null;
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at.localName === 'svg') outermost = at;
  }
  for (const child of outermost?.children ?? []) {
    if (child.localName === 'style') return child as HTMLStyleElement;
  }
  return null;
}
