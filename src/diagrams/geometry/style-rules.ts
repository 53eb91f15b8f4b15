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

/** The rules of a parsed sheet, one per selector, weakest first (specificity, then order). */
export function rulesOf(sheet: CSSStyleSheet): StyleRule[] {
  const rules: StyleRule[] = [];
  for (const rule of sheet.cssRules) {
    if (!('selectorText' in rule)) continue;
    const { selectorText, style } = rule as CSSStyleRule;
    const declarations = new Map<string, Declaration>();
    for (const name of style) {
      declarations.set(name, {
        value: style.getPropertyValue(name),
        important: style.getPropertyPriority(name) === 'important',
      });
    }
    for (const selector of splitSelectors(selectorText)) {
      rules.push({ selector, weight: specificity(selector), declarations });
    }
  }
  return rules.sort((a, b) => a.weight - b.weight);
}

/** The declarations of a `style` attribute; later ones win. */
export function inlineDeclarations(style: string | null): Map<string, Declaration> {
  const found = new Map<string, Declaration>();
  for (const part of (style ?? '').split(';')) {
    const colon = part.indexOf(':');
    if (colon < 1) continue;
    const value = part.slice(colon + 1).trim();
    const important = /!\s*important$/i.test(value);
    found.set(part.slice(0, colon).trim().toLowerCase(), {
      value: value.replace(/\s*!\s*important$/i, ''),
      important,
    });
  }
  return found;
}

/** Whether an element matches; what the DOM cannot read matches nothing. */
export function matches(element: Element, selector: string): boolean {
  if (cannotMatch(element, selector)) return false;
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

const LAST_CLASS = /\.([\w-]+)[^\s>+~]*$/;
const LAST_NAME = /(?:^|[\s>+~])([a-zA-Z][\w-]*)[^\s>+~]*$/;
const STATE = /:(hover|focus|active)/;

/** Most rules fail at their last part, and asking it first is far cheaper than the selector engine. */
function cannotMatch(element: Element, selector: string): boolean {
  if (selector.includes('(')) return false;
  if (STATE.test(selector)) return true;
  const name = LAST_NAME.exec(selector)?.[1];
  if (name && name.toLowerCase() !== element.localName.toLowerCase()) return true;
  const className = LAST_CLASS.exec(selector)?.[1];
  return className !== undefined && !element.classList.contains(className);
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
