import { bibtexParser, latexParser } from 'latex-utensils';

/** An entry as a program that knows BibTeX and TeX reads it: commands resolved, braces gone. */
export interface ReadEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads a BibTeX file by another program than the one that wrote it.
 * @throws Error where the file is not BibTeX, or where a field holds a TeX command that does more than print a character.
 */
export function readBibtex(file: string): ReadEntry[] {
  return bibtexParser.parse(file).content.map((node) => {
    if (!bibtexParser.isEntry(node)) throw new Error(`The file holds a ${node.entryType}, which is no entry.`);
    const fields = node.content.map(({ name, value }): [string, string] => {
      const raw = typeof value.content === 'string' ? value.content : '';
      return [name, /^(?:url|urldate|month)$/.test(name) ? raw : printed(raw)];
    });
    return { type: node.entryType, key: node.internalKey ?? '', fields: Object.fromEntries(fields) };
  });
}

const characters: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
  textasciigrave: '`',
  textless: '<',
  textgreater: '>',
  '&': '&',
  '%': '%',
  $: '$',
  '#': '#',
  _: '_',
};

/** What TeX would print. */
function printed(tex: string): string {
  return latexParser.parse(tex).content.map(printedNode).join('');
}

function printedNode(node: latexParser.Node): string {
  if (latexParser.isTextString(node)) return node.content;
  if (latexParser.isSpace(node) || latexParser.isSoftbreak(node)) return ' ';
  if (node.kind === 'arg.group') return node.content.map(printedNode).join('');
  const character = latexParser.isCommand(node) ? characters[node.name] : undefined;
  if (character === undefined) throw new Error(`TeX would act on ${latexParser.stringify([node])}.`);
  return character;
}
