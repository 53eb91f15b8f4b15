import { findNearest, isCode, placeIn, placeOf, proseBlocks, textOf } from 'checked-content';
import type { MarkdownNode, Place, TextFile } from 'checked-content';
import { settingsOf } from '../i18n/texts.ts';
import { dateFormat } from '../i18n/formatters.ts';
import { localeOf } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { componentNamed, vocabulary } from '../vocabulary/vocabulary.ts';

/** What one source can stand beside: a sentence, or a row of a table. */
export interface Statement {
  /** What is read there, with a sign of its own for each component that brings a source. */
  readonly text: string;
  /** The component that a sign of the text stands for. */
  componentAt: (sign: string) => MarkdownNode | undefined;
  /** Where something stands in the file, by where it stands in the text. */
  placeOf: (index: number) => Place;
  readonly block: MarkdownNode;
}

/** Signs that nobody writes; one for each component of a block. */
const firstSign = 0xe000;
export const anyComponent = /[\uE000-\uF8FF]/g;

/** The sentences of a tree and the rows of its tables; what is code is left out. */
export function statementsOf(tree: MarkdownNode, file: TextFile, language: Language): Statement[] {
  return blocksOf(tree).flatMap((block) => {
    const pieces: Piece[] = [];
    const components: MarkdownNode[] = [];
    readPieces(block, pieces, components);
    const text = pieces.map((piece) => piece.text).join('');
    const ranges = block.type === 'tableRow' ? [{ from: 0, to: text.length }] : sentencesOf(text, language);
    return ranges.map(({ from, to }) => ({
      text: text.slice(from, to),
      block,
      componentAt: (sign) => components[(sign.codePointAt(0) ?? 0) - firstSign],
      placeOf: (index) => placeInPieces(from + index, pieces, file) ?? placeOf(file.file, block),
    }));
  });
}

/** A row is one block: its source need not stand in the same cell. */
function blocksOf(tree: MarkdownNode): MarkdownNode[] {
  if (tree.type === 'tableRow') return [tree];
  const isBlock = proseBlocks(tree).includes(tree);
  return isBlock ? [tree] : (tree.children ?? []).filter((child) => !isCode(child)).flatMap(blocksOf);
}

interface Piece {
  readonly text: string;
  /** The text of the file that it comes from; none for a component. */
  readonly node: MarkdownNode | undefined;
}

function readPieces(node: MarkdownNode, pieces: Piece[], components: MarkdownNode[]): void {
  if (isCode(node) || isAddress(node)) return;
  if (node.type === 'text') pieces.push({ text: withoutFootnotes(node.value ?? ''), node });
  else if (node.type === 'break') pieces.push({ text: '\n', node: undefined });
  else if (bringsSource(node)) {
    pieces.push({ text: String.fromCodePoint(firstSign + components.length), node: undefined });
    components.push(node);
  } else {
    for (const child of node.children ?? []) readPieces(child, pieces, components);
    // The next cell of a row is no further digit of the number in this one.
    if (node.type === 'tableCell') pieces.push({ text: ' ', node: undefined });
  }
}

/** Footnotes are reported by themselves, and the number of one would begin a sentence. */
export function withoutFootnotes(text: string): string {
  return text.replaceAll(/\[\^[^\]\s]+\]:?/g, (mark) => ' '.repeat(mark.length));
}

/** A link that shows its own address. */
function isAddress(node: MarkdownNode): boolean {
  const text = textOf(node);
  return node.type === 'link' && /^(?:https?:|www\.)/.test(text) && (node.url ?? '').endsWith(text);
}

const sources = Object.keys(vocabulary).filter((name) => vocabulary[name]?.sourcesOf);

/** The component of the vocabulary that is written or meant, where it brings a source with it. */
export function sourcedName({ name }: MarkdownNode): string | undefined {
  if (!name || componentNamed(name)) return name && sources.includes(name) ? name : undefined;
  return findNearest(name, sources);
}

function bringsSource(node: MarkdownNode): boolean {
  return sourcedName(node) !== undefined;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Sentences of a text; a source right behind the stop belongs to the sentence before it. */
function sentencesOf(text: string, language: Language): Range[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  // The end of a line is not that of a sentence.
  const oneLine = text.replaceAll('\n', ' ');
  const ends: number[] = [];
  for (const { index, segment } of segmenter.segment(oneLine)) {
    if (index === 0) ends.push(segment.length);
    else {
      const [behind = ''] = /^[\uE000-\uF8FF]+/.exec(segment) ?? [];
      const before = text.slice(ends.at(-2) ?? 0, index);
      if (behind === segment || !isEnd(before, language)) ends.pop();
      else if (behind !== '') ends.splice(-1, 1, index + behind.length);
      ends.push(index + segment.length);
    }
  }
  return ends.map((to, place) => ({ from: ends[place - 1] ?? 0, to }));
}

/** Whether the dot at the end of a text ends a sentence, and not an ordinal number, an initial or an abbreviation. */
function isEnd(text: string, language: Language): boolean {
  const [, last] = /(?:^|[\s\p{Ps}\p{Pi}])([^\s\p{Ps}\p{Pi}]+)\.\s*$/u.exec(text) ?? [];
  if (last === undefined) return true;
  if (/^\p{Nd}{1,2}$/u.test(last)) return !hasDottedOrdinals(language);
  return !/^\p{L}$/u.test(last) && !settingsOf(language).abbreviations.includes(last);
}

/** As in “3. Mai”. */
function hasDottedOrdinals(language: Language): boolean {
  const [, behind] = dateFormat(localeOf(language), { day: 'numeric', month: 'long' }).formatToParts(0);
  return behind?.value.startsWith('.') === true;
}

function placeInPieces(index: number, pieces: readonly Piece[], { file, text }: TextFile): Place | undefined {
  let passed = 0;
  for (const piece of pieces) {
    if (index < passed + piece.text.length) return placeInNode(index - passed, piece, { file, text });
    passed += piece.text.length;
  }
  return undefined;
}

/** Entities and spaces at the beginning of lines make a text shorter than what is written, so the word itself is looked for. */
function placeInNode(index: number, { text: read, node }: Piece, { file, text }: TextFile): Place | undefined {
  if (!node?.position) return undefined;
  const { start, end } = node.position;
  const [word = ''] = /^\S+/.exec(read.slice(index)) ?? [];
  const written = text.slice(start.offset, end.offset);
  const earlier = read.slice(0, index).split(word).length - 1;
  let at = -1;
  for (let count = 0; count <= earlier; count += 1) at = written.indexOf(word, at + 1);
  return at < 0 ? undefined : { file, ...placeIn(written, at, start) };
}
