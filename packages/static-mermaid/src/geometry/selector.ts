/** A selector taken apart, so that it can be tested without the document's own, much slower engine. */
export interface Selector {
  /** Last part first. */
  readonly parts: readonly Part[];
  /** Whether parts were found that only the document's engine can judge. */
  readonly needsDocument: boolean;
}

export interface Part {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  /** How it is joined to the part before it in the selector: a space, `>`, or nothing. */
  readonly joint: string;
}

/** Reads a selector of names, ids and classes joined by spaces and `>`; mermaid writes hardly any other. */
export function parseSelector(text: string): Selector {
  const simple = /^(?:[\w\s.#>*-]|\[[^\]]*\])*$/.test(text);
  const tokens = text
    .replace(/\s*>\s*/g, ' > ')
    .trim()
    .split(/\s+/);
  const parts: Part[] = [];
  let joint = ' ';
  for (const token of tokens) {
    if (token === '>') joint = '>';
    else {
      parts.unshift(parsePart(token, parts.length === 0 ? '' : joint));
      joint = ' ';
    }
  }
  return { parts, needsDocument: !simple || /[[+~:]/.test(text) };
}

/** Whether an element is what a selector describes. */
export function matchesParts(element: Element, parts: readonly Part[], index = 0): boolean {
  const part = parts[index];
  if (!part || !matchesPart(element, part)) return false;
  if (part.joint === '') return true;
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (matchesParts(at, parts, index + 1)) return true;
    if (part.joint === '>') return false;
  }
  return false;
}

/** Whether an element is what one part describes. */
export function matchesPart(element: Element, { name, id, classes }: Part): boolean {
  if (name !== undefined && name !== element.localName.toLowerCase()) return false;
  if (id !== undefined && id !== element.getAttribute('id')) return false;
  if (classes.length === 0) return true;
  const own = element.getAttribute('class');
  if (own === null) return false;
  const list = ` ${own} `;
  return classes.every((one) => list.includes(` ${one} `));
}

function parsePart(text: string, joint: string): Part {
  const bare = text.replace(/\([^)]*\)|\[[^\]]*\]|:[\w-]+/g, '');
  return {
    name: /^[a-zA-Z][\w-]*/.exec(bare)?.[0].toLowerCase(),
    id: /#([\w-]+)/.exec(bare)?.[1],
    classes: [...bare.matchAll(/\.([\w-]+)/g)].map(([, one]) => one ?? ''),
    joint,
  };
}
