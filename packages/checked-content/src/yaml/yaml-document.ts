import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
  Scalar,
  visit,
} from 'yaml';
import type { Document, Node } from 'yaml';
import { findNearest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import type { ReaderRule } from '../problems/rule-text.ts';
import type { YamlMistake } from './explain-yaml-error.ts';
import { explainYamlErrors, tooDeep, writeOut } from './explain-yaml-error.ts';
import { isSmartQuoted } from './smart-quotes.ts';

export interface YamlFile {
  /** Plain values; of a list with broken records the others; undefined when nothing could be read. */
  readonly value: unknown;
  /** Line and column (1-based) of the value at `path`, of its key where `atKey` is set, or of the nearest parent. */
  locate(path: readonly PropertyKey[], atKey?: boolean): { line: number; column: number };
  /** The text as written from the value at `path` to the end of its line, or undefined where there is none. */
  rawAt(path: readonly PropertyKey[], atKey?: boolean): string | undefined;
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
  const whole = readPiece({ text, firstLine: 1 }, file);
  if (!whole.broken) return asFile(whole, whole.value);
  const pieces = splitRecords(text).map((piece) => readPiece(piece, file));
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
  };
}

/**
 * Cuts a list at the dashes of its records; what stands before the first one stays with it. A dash before
 * another field than the one that records begin with is a slip inside a record.
 */
export function splitRecords(text: string): { text: string; firstLine: number }[] {
  const lines = text.split('\n');
  const dashes = lines.flatMap((line, index) => (/^-(?: |$)/.test(line) ? [index] : []));
  const fields = dashes.map((index) => /^- +([\w-]+):/.exec(lines[index] ?? '')?.[1]);
  const starts = dashes.filter((_line, index) => {
    const field = fields[index];
    return field === undefined || field === fields[0] || findNearest(field, [fields[0] ?? '']) !== undefined;
  });
  if (starts.length < 2) return [{ text, firstLine: 1 }];
  starts[0] = 0;
  return starts.map((start, index) => ({
    text: `${lines.slice(start, starts[index + 1]).join('\n')}\n`,
    firstLine: start + 1,
  }));
}

interface Piece {
  readonly document: Document;
  readonly value: unknown;
  readonly broken: boolean;
  readonly problems: Problem<ReaderRule>[];
  placeAt(offset: number): { line: number; column: number };
  restOfLine(offset: number): string;
}

function readPiece({ text, firstLine }: { text: string; firstLine: number }, file: string): Piece {
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
    explainYamlErrors([...document.errors, ...document.warnings], text) ??
    (isTooDeep(document.contents) ? { rule: 'yaml-syntax' as const, offset: 0, message: tooDeep } : undefined) ??
    findFeature(document) ??
    findCutText(document, text);
  const mistakes = mistake ? [mistake] : [...straightenQuotes(document, text), ...findMisreadNumbers(document)];
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
  };
}

function asFile(piece: Piece, value: unknown): YamlFile {
  return {
    value,
    problems: piece.problems,
    incomplete: piece.broken,
    locate: (path, atKey = false) => piece.placeAt(offsetOf(piece.document, path, atKey)),
    rawAt: (path, atKey = false) => piece.restOfLine(offsetOf(piece.document, path, atKey)),
  };
}

/** No record goes deeper, and what reads it must not run out of stack. */
const deepest = 40;

function isTooDeep(contents: unknown): boolean {
  let level = [contents];
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    level = level.flatMap((node) =>
      isCollection(node) ? node.items.map((item) => (isPair(item) ? item.value : item)) : [],
    );
  }
  return level.length > 0;
}

/** The first anchor, alias, tag or odd key; those that follow are usually part of the same thing. */
function findFeature(document: Document): YamlMistake | undefined {
  let found: YamlMistake | undefined;
  const refuse = (mistake: YamlMistake) => {
    found = mistake;
    return visit.BREAK;
  };
  const refuseFeature = (node: Node, what: string) =>
    refuse({
      rule: 'yaml-feature',
      offset: node.range?.[0] ?? 0,
      message: `The ${what} is not allowed in a data file.`,
      help: writeOut,
    });
  visit(document, {
    Pair(_key, { key, value }) {
      if (isScalar(key) && key.value === '<<') return refuseFeature(key, 'merge key `<<`');
      if (isScalar(key) && typeof key.value === 'string') return undefined;
      const node = isNode(key) && key.range && key.range[1] > key.range[0] ? key : value;
      return refuse({
        rule: 'yaml-syntax',
        offset: isNode(node) ? (node.range?.[0] ?? 0) : 0,
        message: 'A field must have a word as its name.',
        help: 'Write the name of the field, a colon, a space and its value.',
      });
    },
    Node(_key, node) {
      if (isAlias(node)) return refuseFeature(node, `alias \`*${node.source}\``);
      if ((isScalar(node) || isCollection(node)) && node.anchor)
        return refuseFeature(node, `anchor \`&${node.anchor}\``);
      // Only a tag that was written stands in a node.
      if (node.tag !== undefined) return refuseFeature(node, `tag \`${node.tag.replace('tag:yaml.org,2002:', '!!')}\``);
      return undefined;
    },
  });
  return found;
}

/** A text without quotes that ends at a hash: what follows, `#1` for example, would be lost as a comment. */
function findCutText(document: Document, text: string): YamlMistake | undefined {
  let found: YamlMistake | undefined;
  visit(document, {
    Scalar(_key, node) {
      if (node.type !== Scalar.PLAIN || !node.range || !/^[^\s#!-]/.test(node.comment ?? '')) return undefined;
      const hash = text.indexOf('#', node.range[1]);
      if (text.slice(node.range[1], hash).includes('\n')) return undefined;
      found = {
        rule: 'yaml-syntax',
        offset: hash,
        message: 'A hash begins a comment, so the text ends before it.',
        help: 'Put the whole text in straight double quotes; if it is a comment, write a space after the hash.',
      };
      return visit.BREAK;
    },
  });
  return found;
}

/** Numbers that are read as others than people take them for: `1.200`, `017`, more digits than are kept. */
function findMisreadNumbers(document: Document): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Scalar(_key, { value, source, range }) {
      if (typeof value !== 'number' || source === undefined || !range) return;
      const isMisread =
        /^[-+]?(?:0[xo]|0\d|\d{1,3}\.\d\d0$)/.test(source) ||
        (/^[-+]?\d+$/.test(source) && !Number.isSafeInteger(value));
      if (!isMisread) return;
      found.push({
        rule: 'invalid-value',
        offset: range[0],
        message: `\`${source}\` is read as ${value}.`,
        help: 'Write digits only, without separators for thousands, and no zeros that say nothing.',
      });
    },
  });
  return found;
}

/** Reports plain values in typographic quotes, and goes on as if the quotes were straight. */
function straightenQuotes(document: Document, text: string): YamlMistake[] {
  const found: YamlMistake[] = [];
  visit(document, {
    Scalar(_key, node) {
      if (node.type !== Scalar.PLAIN || typeof node.value !== 'string' || !node.range) return;
      if (!isSmartQuoted(node.value)) return;
      const [from, to] = [text.slice(node.range[0], node.range[1]), JSON.stringify(node.value.slice(1, -1))];
      found.push({
        rule: 'yaml-quotes',
        offset: node.range[0],
        message: 'Typographic quotes do not quote in YAML.',
        ...(from.includes('\n') ? {} : { edit: { from, to } }),
      });
      node.value = node.value.slice(1, -1);
    },
  });
  return found;
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
