/** Drops attributes that say what the element would inherit, or have, anyway. */
export function dropDefaults(element: Element, inherited: ReadonlyMap<string, string> = INITIAL): void {
  const own = new Map(inherited);
  for (const name of INITIAL.keys()) {
    const written = element.getAttribute(name);
    if (written === null) continue;
    const value = spelling(name, written);
    own.set(name, value);
    if (value === inherited.get(name)) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  for (const [name, initial] of NOT_INHERITED) {
    if (element.getAttribute(name) === initial) element.removeAttribute(name);
  }
  // What is used elsewhere inherits from there.
  if (element.localName === 'symbol') return;
  for (const child of element.children) dropDefaults(child, own);
}

const INITIAL: ReadonlyMap<string, string> = new Map([
  ['fill', '#000'],
  ['stroke', 'none'],
  ['stroke-width', '1'],
  ['stroke-dasharray', 'none'],
  ['stroke-linecap', 'butt'],
  ['stroke-linejoin', 'miter'],
  ['stroke-opacity', '1'],
  ['fill-opacity', '1'],
  ['font-size', 'medium'],
  ['font-weight', '400'],
  ['font-style', 'normal'],
  ['text-anchor', 'start'],
  ['visibility', 'visible'],
  ['letter-spacing', 'normal'],
  ['shape-rendering', 'auto'],
]);

const NOT_INHERITED: readonly (readonly [string, string])[] = [
  ['opacity', '1'],
  ['text-decoration', 'none'],
  ['dominant-baseline', 'auto'],
  ['dx', '0'],
  ['dy', '0'],
  ['dy', '0em'],
];

/** One spelling for each value. */
function spelling(name: string, value: string): string {
  if (name === 'font-weight') return { normal: '400', bold: '700', bolder: '700' }[value] ?? value;
  if (name === 'stroke-dasharray') return /^[0, ]+$|^1[, ]+0$/.test(value) ? 'none' : value;
  return value;
}
