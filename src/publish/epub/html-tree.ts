import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes, ParserError } from 'parse5';

/** An element of a page, with what is in it: texts and elements. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

/**
 * Reads the part of a page that stands in its `main`, without comments.
 * @throws Error with file and line where the page has no such part, or HTML that browsers would mend in silence.
 */
export function readMain(html: string, file: string): Element {
  const refuse = (line: number, what: string): never => {
    throw new Error(`${file}:${line} cannot go into the EPUB: ${what}. Mend the component that writes it.`);
  };
  const main = findMain(
    parse(html, {
      sourceCodeLocationInfo: true,
      onParseError: ({ code, startLine }) => {
        if (!allowed.has(code)) refuse(startLine, `its HTML is broken there (${code})`);
      },
    }),
  );
  return main ? elementOf(main) : refuse(1, 'the page has no <main>');
}

/** Pages of tests have no doctype. */
const allowed: ReadonlySet<string> = new Set<`${ParserError['code']}`>(['missing-doctype']);

type ParsedNode = DefaultTreeAdapterTypes.Node;
type ParsedElement = DefaultTreeAdapterTypes.Element;

function findMain(node: ParsedNode): ParsedElement | undefined {
  if ('tagName' in node && node.tagName === 'main') return node;
  const children = 'childNodes' in node ? node.childNodes : [];
  for (const child of children) {
    const found = findMain(child);
    if (found) return found;
  }
  return undefined;
}

function elementOf({ tagName, attrs, childNodes }: ParsedElement): Element {
  return {
    name: tagName,
    attributes: Object.fromEntries(
      attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value]),
    ),
    children: childNodes.flatMap((child): Node[] => {
      if ('tagName' in child) return [elementOf(child)];
      return child.nodeName === '#text' && 'value' in child ? [child.value] : [];
    }),
  };
}
