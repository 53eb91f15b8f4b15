import { parseFragment, serialize } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

interface SharedPage {
  /** What ids of this text begin with, so that no other text on the page has them. */
  readonly prefix: string;
  /** Where texts stand that have a page of their own, by its address: the address to which an id of it is added. */
  readonly texts: ReadonlyMap<string, string>;
  /** By how many levels its headings are lower here. */
  readonly lower?: number;
}

/** What separates a prefix from an id: no name of a chapter and no language has it. */
export const prefixEnd = '--';

/**
 * Returns the parts of a text as HTML that can stand on one page with other texts: their ids, and all that names them
 * in any of the parts, begin with `prefix`; links to the texts lead to where they stand.
 */
export function onSharedPage(parts: readonly string[], { prefix, texts, lower = 0 }: SharedPage): string[] {
  const fragments = parts.map((html) => parseFragment(html));
  const elements = fragments.flatMap((fragment) => elementsIn(fragment));
  const ids = new Set(elements.flatMap(({ attrs }) => attrs.find(({ name }) => name === 'id')?.value ?? []));
  const renamed = (id: string) => (ids.has(id) ? `${prefix}${id}` : id);
  for (const element of elements) {
    for (const attribute of element.attrs) attribute.value = rename(attribute, renamed, texts);
    // Of landmarks with one name there may be only one on a page.
    if (element.tagName === 'aside') element.attrs.push({ name: 'role', value: 'note' });
    const level = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (level !== undefined) lowerHeading(element, Number(level) + lower);
  }
  return fragments.map((fragment) => serialize(fragment));
}

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...('tagName' in node ? [node] : []), ...children.flatMap((child) => elementsIn(child))];
}

/** Attributes that hold ids, one or several. */
const holdIds = /^(?:id|for|headers|popovertarget|aria-(?:controls|describedby|details|flowto|labelledby|owns))$/;

function rename(
  { name, value }: Element['attrs'][number],
  renamed: (id: string) => string,
  texts: SharedPage['texts'],
): string {
  if (holdIds.test(name)) return value.split(' ').map(renamed).join(' ');
  if (name !== 'href') return value.replaceAll(/url\(#([^)]+)\)/g, (_url, id: string) => `url(#${renamed(id)})`);
  const [page = '', ...rest] = value.split('#');
  const id = rest.join('#');
  if (page === '') return `#${renamed(id)}`;
  const other = texts.get(page);
  return other === undefined ? value : `${other}${id}`.replace(/#$/, '');
}

/** There are six levels. */
function lowerHeading(element: Element, level: number): void {
  element.tagName = `h${Math.min(level, 6)}`;
  element.nodeName = element.tagName;
}
