import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';

/** No file that people review is larger; a bigger one is refused before it is parsed. */
export const maxFileBytes = 512 * 1024;

export interface TextFile {
  /** Path relative to the project root, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/**
 * Reads every file below `root/folder` that ends in `ending` as UTF-8, in the order of the names.
 * Links, other endings, wrong encodings and merge-conflict markers come back as problems.
 */
export function readTextFiles(
  root: string,
  folder: string,
  ending: string,
): { files: TextFile[]; problems: Problem[] } {
  const files: TextFile[] = [];
  const problems: Problem[] = [];
  for (const file of listFiles(root, folder, problems)) {
    if (!file.endsWith(ending)) {
      problems.push(problemIn(file, 'file-location', `\`${file}\` does not end in ${ending}, so nothing reads it.`));
      continue;
    }
    const bytes = readFileSync(join(root, file));
    if (bytes.length > maxFileBytes) {
      problems.push(
        problemIn(
          file,
          'file-size',
          `\`${file}\` has ${bytes.length.toLocaleString('en')} bytes; ${maxFileBytes.toLocaleString('en')} are allowed.`,
        ),
      );
      continue;
    }
    const text = decode(bytes, file, problems);
    if (text === undefined) continue;
    const conflict = /^(?:<{7} |={7}$|>{7} )/m.exec(text);
    if (conflict) {
      const line = text.slice(0, conflict.index).split('\n').length;
      problems.push({ ...problemIn(file, 'merge-conflict', 'A merge conflict was left in the file.'), line });
      continue;
    }
    files.push({ file, text });
  }
  return { files, problems };
}

function listFiles(root: string, folder: string, problems: Problem[]): string[] {
  let entries: string[];
  try {
    entries = readdirSync(join(root, folder)).sort();
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry}`;
    const stat = lstatSync(join(root, path));
    if (stat.isSymbolicLink()) {
      problems.push(problemIn(path, 'file-location', `\`${path}\` is a link; the project reads ordinary files only.`));
      return [];
    }
    return stat.isDirectory() ? listFiles(root, path, problems) : [path];
  });
}

function decode(bytes: Buffer, file: string, problems: Problem[]): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    problems.push(problemIn(file, 'file-encoding', 'The file begins with a byte order mark.'));
    return undefined;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    problems.push({ ...problemIn(file, 'file-encoding', 'The file is not UTF-8.'), line: lineOfBadByte(bytes) });
    return undefined;
  }
}

function lineOfBadByte(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  const decoder = () => new TextDecoder('utf-8', { fatal: true });
  const index = lines.findIndex((line) => {
    try {
      decoder().decode(Buffer.from(line, 'latin1'));
      return false;
    } catch {
      return true;
    }
  });
  return index + 1 || 1;
}

function problemIn(file: string, rule: Problem['rule'], message: string): Problem {
  return { rule, severity: 'error', file, line: 1, column: 1, message };
}
