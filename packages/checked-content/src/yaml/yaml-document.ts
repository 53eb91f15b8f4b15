import { isCollection, isMap, isNode, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import type { ReaderRule } from '../problems/rule-text.ts';
import type { WrittenSign } from '../text/written-sign.ts';
import { explainYamlErrors } from './explain-yaml-error.ts';
import { findForeign, findMisread } from './plain-data.ts';
import { signsOfScalar } from './signs-of-scalar.ts';
import { splitRecords } from './split-records.ts';

export interface YamlFile {
  /** Plain values; of a list with broken records the others; undefined when nothing could be read. */
  readonly value: unknown;
  /** Line and column (1-based) of the value at `path`, of its key where `atKey` is set, or of the nearest parent. */
  locate: (path: readonly PropertyKey[], atKey?: boolean) => { line: number; column: number };
  /** The text as written from the value at `path` to the end of its line, or undefined where there is none. */
  rawAt: (path: readonly PropertyKey[], atKey?: boolean) => string | undefined;
  /** The signs of the text at `path` as they are written; none where there is no text. */
  signsAt: (path: readonly PropertyKey[]) => Omit<WrittenSign, 'file'>[];
  /** Whether parts of the file are missing in `value`. */
  readonly incomplete: boolean;
  readonly problems: Problem<ReaderRule>[];
}

/**
 * Parses one data file as plain data: YAML 1.2 core, unique keys, no tags, anchors or aliases.
 * Never throws; what is wrong comes back as problems with their place, one for each broken record. In a
 * list, a broken record does not hide the others.
 */
export function parseYamlFile(text: string, file: string): YamlFile {
  const whole = readPiece({ text, firstLine: 1 }, file, text);
  if (!whole.broken) return asFile(whole, whole.value);
  const pieces = splitRecords(text).map((piece) => readPiece(piece, file, text));
  const sound = pieces.filter(({ broken, value }) => !broken && Array.isArray(value) && value.length > 0);
  // A mistake that no record has by itself, such as a second document, still counts.
  const problems = pieces.some(({ broken }) => broken) ? pieces.flatMap((piece) => piece.problems) : whole.problems;
  if (sound.length === 0) return { ...asFile(whole, undefined), problems, incomplete: true };
  const homes = sound.flatMap((piece) => (piece.value as unknown[]).map((_row, index) => ({ piece, index })));
  const homeOf = (path: readonly PropertyKey[]) => {
    const home = homes[Number(path[0] ?? 0)];
    return home ? { reader: home.piece, inner: [home.index, ...path.slice(1)] } : { reader: whole, inner: path };
  };
  return {
    value: sound.flatMap((piece) => piece.value as unknown[]),
    problems,
    incomplete: true,
    locate: (path, atKey = false) => {
      const { reader, inner } = homeOf(path);
      return reader.placeAt(offsetOf(reader.document, inner, atKey));
    },
    rawAt: (path, atKey = false) => {
      const { reader, inner } = homeOf(path);
      return reader.restOfLine(offsetOf(reader.document, inner, atKey));
    },
    signsAt: (path) => {
      const { reader, inner } = homeOf(path);
      return reader.signsAt(inner);
    },
  };
}

interface Piece {
  readonly document: Document;
  readonly value: unknown;
  readonly broken: boolean;
  readonly problems: Problem<ReaderRule>[];
  placeAt: (offset: number) => { line: number; column: number };
  restOfLine: (offset: number) => string;
  signsAt: YamlFile['signsAt'];
}

function readPiece({ text, firstLine }: { text: string; firstLine: number }, file: string, whole: string): Piece {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    merge: false,
  });
  const placeAt = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line) + firstLine - 1, column: Math.max(1, col) };
  };
  const mistake =
    explainYamlErrors([...document.errors, ...document.warnings], text, whole) ?? findForeign(document, text);
  const mistakes = mistake ? [mistake] : findMisread(document, text);
  return {
    document,
    value: mistake ? undefined : (document.toJS({ maxAliasCount: 0 }) as unknown),
    broken: mistake !== undefined,
    problems: mistakes.map(({ offset, edit, ...rest }) => {
      const place = placeAt(offset);
      return { severity: 'error', file, ...place, ...rest, ...(edit ? { edits: [{ ...place, ...edit }] } : {}) };
    }),
    placeAt,
    restOfLine: (offset) => text.slice(offset).split('\n', 1)[0] ?? '',
    signsAt: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node)
        ? signsOfScalar(node, text).map(({ offset, ...sign }) => ({ ...placeAt(offset), ...sign }))
        : [];
    },
  };
}

function asFile(piece: Piece, value: unknown): YamlFile {
  return {
    value,
    problems: piece.problems,
    incomplete: piece.broken,
    locate: (path, atKey = false) => piece.placeAt(offsetOf(piece.document, path, atKey)),
    rawAt: (path, atKey = false) => piece.restOfLine(offsetOf(piece.document, path, atKey)),
    signsAt: piece.signsAt,
  };
}

function offsetOf(document: Document, path: readonly PropertyKey[], atKey: boolean): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      if (!pair) return offset;
      const useKey = atKey && depth === path.length - 1;
      const target: unknown = useKey || !isNode(pair.value) ? pair.key : pair.value;
      offset = isNode(target) ? (target.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else if (isCollection(node) && typeof step === 'number') {
      node = node.items[step];
      offset = isNode(node) ? (node.range?.[0] ?? offset) : offset;
    } else return offset;
  }
  return offset;
}
