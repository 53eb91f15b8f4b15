import { descendants, errorAt, placeIn } from 'checked-content';
import type { MarkdownNode } from 'checked-content';
import { withoutFormula } from './closed-vocabulary.ts';
import type { Rule } from './rule.ts';

/** Signs that Markdown leaves in the text as they are, with what was probably meant. */
const leftovers: readonly {
  readonly sign: RegExp;
  readonly what?: string;
  readonly message?: string;
  readonly help?: string;
}[] = [
  {
    sign: /(?<!\\)\[\^[^\]\s]+\]/u,
    message: 'Footnotes are not part of a chapter; the mark would be printed as it is.',
    help: 'Name the source with <Cite id="…" /> in the place of the mark, or write the remark into the text; and take away the line that the note stands in.',
  },
  {
    sign: /(?<!\\)<\s+\/?[A-Z]\w*/u,
    message: 'A space stands behind the bracket, so the component would be printed as text.',
    help: 'Remove the space: <Fact id="…" />.',
  },
  {
    // A whole web address is a piece of its own, so that the text before it ends with the bracket.
    sign: /(?<!\\)\]\((?:[^)\n]*[^)\s][ \t]+[^)\n]*\)|$)/u,
    message: 'The address of this link holds a space or is not closed, so the link would be printed as text.',
    help: 'Write %20 for a space in an address.',
  },
  {
    sign: /(?<!\\)\][ \t]+\((?:\/|#|https?:)/u,
    message: 'A space stands between the text of this link and its address.',
    help: 'Write [what it is](/where/it/is/).',
  },
  {
    sign: /(?<!\\)\)\[(?:\/|#|https?:)/u,
    message: 'The brackets of this link are the wrong way round.',
    help: 'Write [what it is](/where/it/is/).',
  },
  { sign: /(?<!\\)\[\[/u, message: 'Double brackets make no link.', help: 'Write [what it is](/where/it/is/).' },
  {
    sign: /(?<!\\)\]\[[^\]\n]*\]/u,
    message: 'This link names an address that is given nowhere.',
    help: 'Write the address into the link: [what it is](/where/it/is/).',
  },
  {
    sign: /^ {0,3}#{2,6}[^#\s]/mu,
    message: 'A space is missing behind the # of this heading.',
    help: 'Write ## and a space before the words.',
  },
  {
    sign: /^[ \t]*\|[^\n]*\|[ \t]*$/mu,
    message: 'This looks like a table, but would be printed as text.',
    help: 'An empty line stands above a table, and below its head | --- | --- |, as often as it has columns.',
  },
  {
    // A price has a digit behind the sign.
    sign: /(?<!\\)\$\$|(?<![\\\p{L}\p{N}])\$(?:\p{L}[^$\s]*|(?!\s)[^$\n]*[\^\\_][^$\n]*[^$\s])\$(?!\p{N})/u,
    message: 'Formulas are not set here; the dollar signs and all between them would be printed as they are.',
    help: withoutFormula,
  },
  { sign: /(?<!\\)\*\*(?=[^\s*])|(?<=[^\s*\\])\*\*/u, what: 'Bold text' },
  { sign: /(?<![\\\p{L}\p{N}])__(?=[^\s_])/u, what: 'Bold text' },
  { sign: /(?<![\\\p{L}\p{N}*])\*(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}.!?])\*(?![\p{L}\p{N}*])/u, what: 'Emphasis' },
  { sign: /(?<!\\)\]\(/u, what: 'A link' },
  { sign: /(?<!\\)`/u, what: 'Code' },
];

export const unclosedMarkup: Rule = {
  name: 'unclosed-markup',
  check: ({ book }) =>
    book.chapters.flatMap((chapter) =>
      chapter.tree ? textsIn(chapter.tree).flatMap((node) => checkText(node, chapter.file, chapter.text)) : [],
    ),
};

/** Pieces of plain text; the address that is its own text is none. */
function textsIn(tree: MarkdownNode): MarkdownNode[] {
  return [...descendants(tree)].flatMap((node) =>
    node.type === 'link' ? [] : (node.children ?? []).filter(({ type }) => type === 'text'),
  );
}

function checkText(node: MarkdownNode, file: string, text: string) {
  if (!node.position) return [];
  const { start, end } = node.position;
  // The text as written: in the tree a sign with a backslash looks like one without.
  const source = text.slice(start.offset, end.offset);
  for (const { sign, what, message, help } of leftovers) {
    const index = source.search(sign);
    if (index < 0 || isNoteOfMark(source.slice(index), text)) continue;
    const place = { file, ...placeIn(source, index, start) };
    const shown = source.slice(index, index + 2).trim();
    const told = message ?? `${what} is opened or closed here with \`${shown}\`, but not both.`;
    return [errorAt('unclosed-markup', place, told, help ? { help } : {})];
  }
  return [];
}

/** The text of a footnote goes with its mark, where one is told of. */
function isNoteOfMark(source: string, text: string): boolean {
  const [note = '', mark] = /^(\[\^[^\]\s]+\]):/.exec(source) ?? [];
  return mark !== undefined && text.replaceAll(note, '').includes(mark);
}
