import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The files of a small site, to be changed as a contributor would in an editor. Paths begin at the root. */
export class SiteFiles {
  readonly root: string;
  /** Files that were changed, so that two mistakes can be told to be independent. */
  readonly touched = new Set<string>();

  constructor(root: string) {
    this.root = root;
  }

  read(file: string): string {
    return readFileSync(join(this.root, file), 'utf8');
  }

  write(file: string, content: string | Uint8Array): void {
    this.touched.add(file);
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), content);
  }

  append(file: string, text: string): void {
    this.write(file, this.read(file) + text);
  }

  /** Replaces the only place where `from` stands. */
  replace(file: string, from: string, to: string): void {
    const parts = this.read(file).split(from);
    if (parts.length !== 2) throw new Error(`“${from}” stands ${parts.length - 1} times in ${file}.`);
    this.write(file, parts.join(to));
  }

  remove(file: string): void {
    this.touched.add(file);
    rmSync(join(this.root, file));
  }

  move(from: string, to: string): void {
    this.touched.add(from).add(to);
    mkdirSync(dirname(join(this.root, to)), { recursive: true });
    renameSync(join(this.root, from), join(this.root, to));
  }

  /** Takes a folder of the project as it is. */
  copy(folder: string): void {
    this.touched.add(folder);
    cpSync(folder, join(this.root, folder), { recursive: true });
  }

  /** Takes a folder of the site a second time, under another name. */
  copyTo(from: string, to: string): void {
    this.touched.add(to);
    cpSync(join(this.root, from), join(this.root, to), { recursive: true });
  }

  link(file: string, target: string): void {
    this.touched.add(file);
    symlinkSync(target, join(this.root, file));
  }

  /** Number of the only line that holds `piece`. */
  lineOf(file: string, piece: string): number {
    const lines = this.read(file).split('\n');
    const found = lines.flatMap((line, index) => (line.includes(piece) ? [index + 1] : []));
    if (found.length !== 1) throw new Error(`“${piece}” stands in ${found.length} lines of ${file}.`);
    return found[0] ?? 0;
  }
}
