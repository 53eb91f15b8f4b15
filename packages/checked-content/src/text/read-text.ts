import { closeSync, lstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Edit, Problem } from '../problems/problem.ts';
import type { ReaderRule } from '../problems/rule-text.ts';
import { rememberByText } from '../memory/remember-by-text.ts';
import { emptySign, findInvisibleSign, invisibleSign } from './invisible.ts';
import { leadsThroughLink, linkProblem, listFiles, problemIn } from './list-files.ts';
import { placeIn } from './place-in.ts';

/** No file that people review is larger; a bigger one is refused before it is parsed. */
const maxFileBytes = 512 * 1024;

export interface TextFile {
  /** Path relative to the project root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

export interface TextFiles {
  readonly files: TextFile[];
  /** Files that are there but cannot be taken as they are, with what can be made out of them. */
  readonly unread: TextFile[];
  readonly problems: Problem<ReaderRule>[];
}

/**
 * Reads every file below `root/folder` that ends in `ending` as UTF-8, in the order of the names.
 * Links, other endings, wrong encodings and merge-conflict markers come back as problems; the texts of
 * such files come back as `unread`, so that what they define is not taken for missing.
 */
export function readTextFiles(root: string, folder: string, ending: string): TextFiles {
  const found: TextFiles = { files: [], unread: [], problems: [] };
  for (const file of listFiles(root, folder, found.problems)) {
    const { text, problems, usable } = readTextFile(root, file, ending);
    found.problems.push(...problems);
    (usable ? found.files : found.unread).push({ file, text });
  }
  return found;
}

/**
 * Reads one file below `root` as `readTextFiles` does. Where it is not `usable`, `text` is what can be made
 * out of it.
 */
export function readTextFile(
  root: string,
  file: string,
  ending: string,
): { text: string; problems: Problem<ReaderRule>[]; usable: boolean } {
  if (leadsThroughLink(root, file)) return { text: '', problems: [linkProblem(file)], usable: false };
  const problems: Problem<ReaderRule>[] = [];
  const { bytes, size } = readBytes(join(root, file));
  if (size === undefined) problems.push(problemIn(file, 'file-location', `\`${file}\` cannot be read.`));
  else if (!file.endsWith(ending))
    problems.push(problemIn(file, 'file-location', `\`${file}\` does not end in ${ending}, so nothing reads it.`));
  else if (size > maxFileBytes) {
    problems.push(
      problemIn(
        file,
        'file-size',
        `\`${file}\` has ${size.toLocaleString('en')} bytes; ${maxFileBytes.toLocaleString('en')} are allowed.`,
      ),
    );
  }
  if (problems.length > 0) return { text: bytes.toString('latin1'), problems, usable: false };

  const text = decodeUtf8(bytes);
  if (text === undefined) {
    // UTF-16 and its kin are full of zeros.
    const isWide = bytes.includes(0);
    const problem = isWide
      ? problemIn(file, 'file-encoding', 'The file is not UTF-8 but UTF-16, or no text at all.')
      : { ...problemIn(file, 'file-encoding', 'The file is not UTF-8.'), line: lineOfBadByte(bytes) };
    return { text: bytes.toString('latin1').replaceAll('\0', ''), problems: [problem], usable: false };
  }
  const { invisible, conflict } = findSpoilt({ file, text });
  // Without its mark the file reads as usual, so one mark is one problem.
  if (hasMark(bytes))
    problems.push({ ...problemIn(file, 'file-encoding', 'The file begins with a byte order mark.'), tidied: true });
  return {
    // A file that is not read any further is searched for what it defines.
    text: invisible ? text.replaceAll(new RegExp(invisibleSign, 'gu'), '') : text,
    problems: [...problems, ...(invisible ? [invisible] : []), ...(conflict ? [conflict] : [])],
    usable: !invisible && !conflict,
  };
}

/** What makes a text unusable as a whole. */
const findSpoilt = rememberByText(({ file, text }) => ({
  invisible: findInvisible(text, file),
  conflict: findConflict(text, file),
}));

/** Text of bytes in UTF-8, without byte order mark and with line feeds alone; undefined when they are something else. */
function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true })
      .decode(bytes)
      .replaceAll('\r\n', '\n')
      .replace(/^\ufeff+/, '');
  } catch {
    return undefined;
  }
}

/** Whether bytes begin with the byte order mark of UTF-8. */
function hasMark(bytes: Uint8Array): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

/** Reads no more than may be used: a huge file is refused by its size, not by filling the memory. */
/** The text of a file as it is, for the lines around a place in it; undefined for what no reader takes as a file. */
export function readExcerpt(root: string, file: string): string | undefined {
  if (leadsThroughLink(root, file)) return undefined;
  const { bytes, size } = readBytes(join(root, file));
  return size === undefined ? undefined : bytes.toString('utf8');
}

function readBytes(path: string): { bytes: Buffer; size: number | undefined } {
  let handle: number | undefined;
  try {
    const stat = lstatSync(path);
    // Reading from a pipe or a device may never end.
    if (!stat.isFile()) return { bytes: Buffer.alloc(0), size: undefined };
    const { size } = stat;
    if (size <= maxFileBytes) return { bytes: readFileSync(path), size };
    const bytes = Buffer.alloc(maxFileBytes);
    handle = openSync(path, 'r');
    readSync(handle, bytes);
    return { bytes, size };
  } catch {
    return { bytes: Buffer.alloc(0), size: undefined };
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** What letters and quotes become when UTF-8 was once taken for Latin-1: `Ã¤` for `ä`. */
const spoiltLetter = /Ã[\u0080-\u00bf\u0152-\u0178\u2013-\u2026]|Â[\u00a0-\u00bf]|â€/;

function findInvisible(text: string, file: string): Problem<ReaderRule> | undefined {
  const spoilt = spoiltLetter.exec(text);
  if (spoilt) {
    return {
      ...problemIn(
        file,
        'file-encoding',
        `The line holds \`${spoilt[0]}\`, a letter that a wrong encoding has spoilt.`,
      ),
      ...placeIn(text, spoilt.index),
      help: 'Retype the letter, and save the file as UTF-8.',
    };
  }
  const sign = findInvisibleSign(text);
  if (!sign) return undefined;
  const { index, what } = sign;
  if (text[index] === '\r') {
    return {
      ...problemIn(file, 'file-encoding', 'The lines of the file do not end in line feeds (U+000D stands alone).'),
      ...placeIn(text, index),
      help: 'Set the line ending of your editor to LF and save the file again.',
    };
  }
  return {
    ...problemIn(file, 'file-encoding', `The line holds ${what}.`),
    ...placeIn(text, index),
    help: `${whereIs(text, index)}, or retype the line.`,
    ...(emptySign.test(text[index] ?? '') ? { edits: withoutEmptySigns(text) } : {}),
  };
}

/** What stands beside a sign that nobody sees, so that it can be found. */
function whereIs(text: string, index: number): string {
  const [before = ''] = /[\p{L}\p{N}\p{P}]*$/u.exec(text.slice(0, index).split('\n').at(-1) ?? '') ?? [];
  const [after = ''] = /^[\p{L}\p{N}\p{P}]*/u.exec(text.slice(index + 1).split('\n', 1)[0] ?? '') ?? [];
  if (before !== '') return `Delete the sign behind “${before.slice(-20)}”`;
  return after === '' ? 'Delete the sign' : `Delete the sign before “${after.slice(0, 20)}”`;
}

/** Takes out all of them at once, and leaves those that change what is read to people. */
function withoutEmptySigns(text: string): Edit[] {
  return [...text.matchAll(new RegExp(emptySign, 'g'))].map(({ 0: from, index }) => ({
    ...placeIn(text, index),
    from,
    to: '',
  }));
}

function findConflict(text: string, file: string): Problem<ReaderRule> | undefined {
  const conflict = /^(?:<{7} |={7}$|>{7} |\|{7} )/m.exec(text);
  if (!conflict) return undefined;
  return {
    ...problemIn(file, 'merge-conflict', 'A merge conflict was left in the file.'),
    ...placeIn(text, conflict.index),
  };
}

function lineOfBadByte(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  return lines.findIndex((line) => decodeUtf8(Buffer.from(line, 'latin1')) === undefined) + 1 || 1;
}
