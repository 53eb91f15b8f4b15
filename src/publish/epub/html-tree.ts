/** An element of a page, with what is in it: texts and elements. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

/**
 * Reads the part of a page that stands in its `main`. The build wrote it, with an end for each element and each sign
 * escaped, and this reads nothing else: parsers of browsers take five times as long for a page, of which there may be
 * thousands, and would mend in silence what is broken.
 * @throws Error with file and line of what cannot be read, and what to do.
 */
export function readMain(html: string, file: string): Element {
  const root: Draft = { name: 'main', attributes: {}, children: [] };
  const open = [root];
  let at = html.indexOf('<main');
  const end = html.lastIndexOf('</main>') + '</main>'.length;
  const refuse = (what: string): never => {
    const line = html.slice(0, Math.max(at, 0)).split('\n').length;
    throw new Error(`${file}:${line} cannot go into the EPUB: ${what}. Mend the component that writes it.`);
  };
  if (at < 0 || end < at) refuse('the page has no <main>');
  while (at < end) {
    const inside = open.at(-1) ?? root;
    const next = html.indexOf('<', at);
    if (next > at) inside.children.push(decoded(html.slice(at, next), refuse));
    at = next;
    markup.lastIndex = at;
    const found = markup.exec(html) ?? refuse('this is no tag');
    const [whole = '', ended, name, attributes = '', slash = ''] = found;
    if (ended !== undefined) {
      if (ended !== inside.name || open.length === 1) refuse(`</${ended}> stands where <${inside.name}> is open`);
      open.pop();
    } else if (name !== undefined) {
      const element: Draft = { name, attributes: attributesOf(attributes, refuse), children: [] };
      inside.children.push(element);
      if (slash === '' && !withoutEnd.has(name)) open.push(element);
    }
    at += whole.length;
    // What stands in a script is no markup.
    if (name === 'script') at = Math.max(at, html.indexOf('</script', at));
  }
  const [main] = root.children;
  if (open.length > 1) refuse(`<${open.at(-1)?.name ?? ''}> has no end`);
  return typeof main === 'object' ? main : refuse('the page has no <main>');
}

interface Draft {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Draft | string)[];
}

type Refuse = (what: string) => never;

/** A comment, the end of an element, or its beginning with its attributes and the slash of an element of SVG. */
const markup =
  /<(?:!--[^]*?-->|\/([\w:-]+)\s*>|([a-z][\w:-]*)((?:\s+[^\s"'<>/=]+(?:=(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*(\/?)>)/iy;
const attribute = /([^\s"'<>/=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Elements that HTML writes without an end. */
const withoutEnd = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

function attributesOf(text: string, refuse: Refuse): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of text.matchAll(attribute))
    attributes[name] = decoded(double ?? single ?? bare ?? '', refuse);
  return attributes;
}

function decoded(text: string, refuse: Refuse): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return named[name as string] ?? refuse(`${whole} is a sign whose name src/publish/epub/html-tree.ts does not know`);
  });
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };
