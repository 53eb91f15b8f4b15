/**
 * Renames the ids that something refers to, in document order, and drops the others.
 * mermaid's own are not unique across diagrams, and some of its counters never start again,
 * so that they would also depend on what was drawn before.
 */
export function renameIds(svg: SVGSVGElement, start: string): void {
  const referred = new Set<string>();
  const elements = [svg, ...svg.querySelectorAll('*')];
  for (const element of elements) {
    for (const attribute of referring(element)) {
      for (const id of referencesIn(attribute)) referred.add(id);
    }
  }
  const names = new Map<string, string>();
  for (const element of elements) {
    if (!element.id) continue;
    const known = names.get(element.id);
    if (!referred.has(element.id) || known) element.removeAttribute('id');
    else {
      const name = element.id.startsWith(`${start}-`) ? element.id : `${start}-${names.size}`;
      names.set(element.id, name);
      element.id = name;
    }
  }
  for (const element of elements) {
    for (const attribute of referring(element)) rewrite(element, attribute, names);
  }
}

/** A link leads to a place on the page, whose ids are not the picture's. */
function referring(element: Element): Attr[] {
  return element.localName === 'a' ? [] : [...element.attributes];
}

const LISTS = new Set(['aria-labelledby', 'aria-describedby']);

function referencesIn({ name, value }: Attr): string[] {
  if (LISTS.has(name)) return value.split(/\s+/);
  if (name === 'href' || name === 'xlink:href') return value.startsWith('#') ? [value.slice(1)] : [];
  return [...value.matchAll(/url\(["']?#([^"')]+)["']?\)/g)].map(([, id]) => id ?? '');
}

function rewrite(element: Element, { name, value }: Attr, names: ReadonlyMap<string, string>): void {
  const renamed = (id: string): string => names.get(id) ?? '';
  if (LISTS.has(name)) element.setAttribute(name, value.split(/\s+/).map(renamed).filter(Boolean).join(' '));
  else if ((name === 'href' || name === 'xlink:href') && value.startsWith('#')) {
    element.setAttribute(name, `#${renamed(value.slice(1))}`);
  } else if (value.includes('url(')) {
    const dangling = referencesIn({ name, value } as Attr).some((id) => !names.has(id));
    if (dangling) element.removeAttribute(name);
    else
      element.setAttribute(
        name,
        value.replace(/url\(["']?#([^"')]+)["']?\)/g, (_, id: string) => `url(#${renamed(id)})`),
      );
  }
}
