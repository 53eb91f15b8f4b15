import type { Element, Node } from './html-tree.ts';

/** An element that is made here: XHTML has no other way to say what HTML may leave out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...children: readonly Node[]
): Element {
  const said = Object.entries(attributes).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { name, attributes: Object.fromEntries(said), children };
}

/** The node as XHTML or SVG. */
export function toXhtml(node: Node): string {
  if (typeof node === 'string') return escapeXml(node);
  let tag = node.name;
  for (const [name, value] of Object.entries(node.attributes)) tag += ` ${name}="${escapeXml(value)}"`;
  if (node.children.length === 0) return mayBeEmpty.has(node.name) ? `<${tag}/>` : `<${tag}></${node.name}>`;
  let content = '';
  for (const child of node.children) content += toXhtml(child);
  return `<${tag}>${content}</${node.name}>`;
}

/** Text as it stands in XML, between tags and in attributes. Signs that XML has no place for are left out. */
function escapeXml(text: string): string {
  return text.replaceAll(notInXml, (sign) => escapes[sign] ?? '');
}

const notInXml = /[&<>"]|[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A whole document of the EPUB. Both attributes name the language: readers of HTML look at one, those of XML at the other. */
export function xhtmlDocument(page: {
  readonly language: string;
  readonly direction: string;
  readonly title: string;
  /** Path of the style sheet, seen from the document. */
  readonly stylesheet: string;
  readonly body: readonly Node[];
}): string {
  const language = page.language;
  const root = element(
    'html',
    {
      xmlns: 'http://www.w3.org/1999/xhtml',
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang: language,
      'xml:lang': language,
      dir: page.direction === 'rtl' ? 'rtl' : undefined,
    },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('title', {}, page.title),
      element('link', { rel: 'stylesheet', type: 'text/css', href: page.stylesheet }),
    ),
    element('body', {}, ...page.body),
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html>\n${toXhtml(root)}\n`;
}

const mayBeEmpty = new Set([
  ...['br', 'hr', 'img', 'link', 'meta', 'wbr', 'col'],
  ...['circle', 'ellipse', 'line', 'path', 'polygon', 'polyline', 'rect', 'stop', 'use'],
]);
