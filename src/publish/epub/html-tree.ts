import { finished } from 'node:stream/promises';
import { RewritingStream } from 'parse5-html-rewriting-stream';

/** An element of a page, with what is in it: texts and elements. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

export type Node = Element | string;

/**
 * Reads the part of a page that stands in its `main`, which the site writes so that each element has its end. A parser
 * that mends what it reads takes ten times as long for a page, and would hide what is broken.
 * @throws Error with file and line where an element has no end or an end no element.
 */
export async function readMain(html: string, file: string): Promise<Element> {
  const start = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  const firstLine = html.slice(0, Math.max(start, 0)).split('\n').length;
  const problems: string[] = [];
  const refuse = (line: number, what: string) => problems.push(`${file}:${line} ${what}`);
  const root: Draft = { name: 'root', attributes: {}, children: [] };
  const open: Draft[] = [root];
  const parser = new RewritingStream();
  parser.on('startTag', ({ tagName, attrs, selfClosing }) => {
    const element: Draft = { name: tagName, attributes: attributesOf(attrs), children: [] };
    open.at(-1)?.children.push(element);
    if (!selfClosing && !withoutEnd.has(tagName)) open.push(element);
  });
  parser.on('endTag', ({ tagName, sourceCodeLocation }) => {
    const last = open.at(-1);
    if (last?.name === tagName) open.pop();
    else refuse(lineOf(sourceCodeLocation), `</${tagName}> stands where <${last?.name ?? ''}> has to be closed first`);
  });
  parser.on('text', ({ text }) => {
    open.at(-1)?.children.push(text);
  });
  const lineOf = (location: { startLine: number } | null | undefined) => firstLine + (location?.startLine ?? 1) - 1;
  if (start < 0 || end < start) refuse(1, 'The page has no <main>');
  const ended = finished(parser.resume());
  parser.end(html.slice(start, end + '</main>'.length));
  await ended;
  const [main] = root.children;
  if (open.length > 1) refuse(firstLine, `<${open.at(-1)?.name ?? ''}> has no end`);
  const [problem] = problems;
  if (problem !== undefined || main === undefined || typeof main === 'string')
    throw new Error(`${problem ?? file}, so the page cannot go into the EPUB. Mend what writes the page.`);
  return main;
}

interface Draft {
  name: string;
  attributes: Record<string, string>;
  children: (Draft | string)[];
}

/** Elements that HTML writes without an end. */
const withoutEnd = new Set(['area', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

function attributesOf(attributes: readonly { name: string; value: string; prefix?: string }[]): Record<string, string> {
  return Object.fromEntries(
    attributes.map(({ name, value, prefix }) => [prefix ? `${prefix}:${name}` : name, value] as const),
  );
}
