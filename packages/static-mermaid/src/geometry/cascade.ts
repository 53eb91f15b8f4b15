import type { Face } from './font.ts';
import { rulesDeclaring } from './style-index.ts';
import { parseDeclarations, matches } from './style-rules.ts';

/** What decides where text goes and how wide it is. */
export interface TextStyle extends Face {
  readonly anchor: string;
  readonly baseline: string;
  readonly whiteSpace: string;
}

/**
 * The text properties of an element, inherited by hand. `known` saves work within one measurement;
 * it must not outlive it, since mermaid changes the picture between two.
 *
 * jsdom's getComputedStyle is not used: it knows no presentation attributes and is far slower.
 */
export function textStyle(element: Element, known: Map<Element, TextStyle>): TextStyle {
  const before = known.get(element);
  if (before) return before;
  const parent = element.parentElement;
  const inherited = parent ? textStyle(parent, known) : INITIAL;
  const style: TextStyle = {
    size: fontSize(declared(element, 'font-size'), inherited.size),
    weight: fontWeight(declared(element, 'font-weight'), inherited.weight),
    anchor: declared(element, 'text-anchor') ?? inherited.anchor,
    baseline: baselineOf(element) ?? inherited.baseline,
    whiteSpace: declared(element, 'white-space') ?? inherited.whiteSpace,
  };
  known.set(element, style);
  return style;
}

/** Whether an element takes itself and all it holds out of the picture. */
export function isHidden(element: Element): boolean {
  return declared(element, 'display') === 'none';
}

/** A length in pixels; relative units count from the given font size. */
export function toPixels(length: string, emSize: number): number {
  const number = Number.parseFloat(length);
  if (Number.isNaN(number)) return 0;
  if (length.endsWith('rem')) return number * INITIAL.size;
  if (length.endsWith('em')) return number * emSize;
  if (length.endsWith('ex')) return (number * emSize) / 2;
  if (length.endsWith('%')) return (number / 100) * emSize;
  if (length.endsWith('pt')) return (number * 4) / 3;
  return number;
}

const INITIAL: TextStyle = { size: 16, weight: 400, anchor: 'start', baseline: 'auto', whiteSpace: 'normal' };
const WEIGHTS: Record<string, number> = { normal: 400, bold: 700, bolder: 700, lighter: 400 };

/** Presentation attribute < rules of the diagram's style sheet < inline style; nothing inherited. */
function declared(element: Element, property: string): string | undefined {
  let value = element.getAttribute(property) ?? undefined;
  let important = false;
  for (const rule of rulesDeclaring(element, property)) {
    const declaration = rule.declarations.get(property);
    if (!declaration || (important && !declaration.important) || !matches(element, rule.selector)) continue;
    value = declaration.value;
    important = declaration.important;
  }
  const style = element.getAttribute('style');
  if (!important && style?.includes(property)) value = parseDeclarations(style).get(property)?.value ?? value;
  return value === '' || value === 'inherit' ? undefined : value;
}

/** Inside a text, browsers let `alignment-baseline` have the last word. */
function baselineOf(element: Element): string | undefined {
  const own = declared(element, 'dominant-baseline');
  const aligned = element.localName === 'tspan' ? declared(element, 'alignment-baseline') : undefined;
  return aligned === undefined || aligned === 'auto' || aligned === 'baseline' ? own : aligned;
}

function fontSize(value: string | undefined, inherited: number): number {
  return value === undefined ? inherited : toPixels(value, inherited) || inherited;
}

function fontWeight(value: string | undefined, inherited: number): number {
  if (value === undefined) return inherited;
  return WEIGHTS[value] ?? (Number.parseInt(value, 10) || inherited);
}
