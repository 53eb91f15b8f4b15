import { matchesPart, matchesParts, parseSelector } from './selector.ts';
import type { Part, Selector } from './selector.ts';

/** One selector of a style sheet with what it declares. */
export interface StyleRule {
  readonly selector: string;
  readonly weight: number;
  readonly declarations: ReadonlyMap<string, Declaration>;
}

export interface Declaration {
  readonly value: string;
  readonly important: boolean;
}

/**
 * The rules of a style sheet, one per selector, weakest first (specificity, then order).
 * Reads what mermaid's CSS compiler writes: flat rules; at-rules only animate and are passed over.
 * The document's own CSSOM would do, at ten times the cost.
 */
export function parseRules(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  const flat = css.replace(/\/\*[^]*?\*\//g, '').replace(/@[\w-]+[^{;]*(?:;|\{(?:[^{}]*\{[^{}]*\})*[^{}]*\})/g, '');
  for (const [, selectors = '', body = ''] of flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const declarations = parseDeclarations(body);
    if (declarations.size === 0) continue;
    for (const selector of splitSelectors(selectors)) {
      rules.push({ selector, weight: specificity(selector), declarations });
    }
  }
  return rules.sort((a, b) => a.weight - b.weight);
}

/** The declarations of a rule or of a `style` attribute; later ones win. */
export function parseDeclarations(style: string | null): Map<string, Declaration> {
  const found = new Map<string, Declaration>();
  for (const part of (style ?? '').split(';')) {
    const colon = part.indexOf(':');
    if (colon < 1) continue;
    const value = part.slice(colon + 1).trim();
    const important = value.endsWith('!important');
    const name = part.slice(0, colon).trim().toLowerCase();
    found.set(name, { value: important ? value.slice(0, -10).trim() : value, important });
  }
  return found;
}

/** Whether an element matches; what the document cannot read matches nothing. */
export function matches(element: Element, selector: string): boolean {
  const { parts, needsDocument } = selectorOf(selector);
  if (!needsDocument) return matchesParts(element, parts);
  const [last] = parts;
  if (!last || STATE.test(selector) || !matchesPart(element, last)) return false;
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

/** The last part of a selector: what an element must be to match at all. */
export function lastPart(selector: string): Part | undefined {
  return selectorOf(selector).parts[0];
}

const STATE = /:(hover|focus|active|root|before|after)/;
const selectors = new Map<string, Selector>();

function selectorOf(text: string): Selector {
  let selector = selectors.get(text);
  if (!selector) selectors.set(text, (selector = parseSelector(text)));
  return selector;
}

function specificity(selector: string): number {
  const bare = selector.replace(/:not\(([^)]*)\)/g, ' $1').replace(/"[^"]*"/g, '""');
  const ids = bare.match(/#[\w-]+/g)?.length ?? 0;
  const classes = bare.match(/\.[\w-]+|\[[^\]]*\]|(?<!:):[a-z][\w-]*/g)?.length ?? 0;
  const names = bare.match(/(?:^|[\s>+~])[a-zA-Z][\w-]*|::[a-z-]+/g)?.length ?? 0;
  return ids * 10_000 + classes * 100 + names;
}

function splitSelectors(text: string): string[] {
  return text
    .split(/,(?![^(]*\))/)
    .map((selector) => selector.trim())
    .filter(Boolean);
}
