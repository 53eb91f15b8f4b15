import { Scalar } from 'yaml';

interface SignAt {
  readonly sign: string;
  readonly written: string;
  readonly offset: number;
}

/** The signs of a scalar of the YAML file `text`; spaces and breaks that are read as one space are told one by one. */
export function signsOfScalar({ type, range }: Scalar, text: string): SignAt[] {
  if (!range) return [];
  const [start, end] = range;
  const source = text.slice(start, end);
  switch (type) {
    case Scalar.QUOTE_DOUBLE:
      return signsIn(source.slice(1, -1), start + 1, doubleQuoted);
    case Scalar.QUOTE_SINGLE:
      return signsIn(source.slice(1, -1), start + 1, singleQuoted);
    case Scalar.BLOCK_FOLDED:
    case Scalar.BLOCK_LITERAL: {
      const head = source.indexOf('\n') + 1;
      return signsIn(source.slice(head), start + head, asItIs);
    }
    default:
      return signsIn(source, start, asItIs);
  }
}

const doubleQuoted = /\\(?:x[\da-f]{2}|u[\da-f]{4}|U[\da-f]{8}|[^])|[^]/giu;
const singleQuoted = /''|[^]/gu;
const asItIs = /[^]/gu;

function signsIn(source: string, start: number, pattern: RegExp): SignAt[] {
  return [...source.matchAll(pattern)].map(({ 0: written, index }) => ({
    sign: signOf(written),
    written,
    offset: start + index,
  }));
}

function signOf(written: string): string {
  if (written === "''") return "'";
  if (written.length < 2 || !written.startsWith('\\')) return written;
  const [, code] = /^\\[xuU]([\da-f]+)$/i.exec(written) ?? [];
  if (code !== undefined) return codePoint(Number.parseInt(code, 16));
  const sign = written.slice(1);
  // Letters are short for spaces and breaks of all kinds, as is a break that is taken back.
  return /["\\/]/.test(sign) ? sign : ' ';
}

function codePoint(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
