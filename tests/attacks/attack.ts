import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SiteFiles } from '../unit/check/mistakes/site-files.ts';

/** Something that a stranger writes so that it runs: on the machine of a builder, or in a reader's browser. */
export interface Attack {
  readonly name: string;
  /** The file that must be named in the refusal; `GUIDE` and `CHAPTER` stand for those of the site at hand. */
  readonly file: string;
  readonly make: (site: SiteFiles, target: Target) => void;
}

/** Where the attacks strike in a site. */
export interface Target {
  /** A chapter, its first paragraph, and the end of its first heading with the id. */
  readonly chapter: string;
  readonly guide: string;
}

export const chapterFile = 'CHAPTER';
export const guideFile = 'GUIDE';

/** A file that is there as soon as any of the programs below has run in Node. */
export const trace = join(tmpdir(), `ran-${process.pid}`);

/** A program that leaves a trace wherever it runs: a file in Node, `ran` in a browser's window. */
export const program = `(globalThis.process?process.getBuiltinModule('fs').writeFileSync('${trace}','x'):globalThis.ran=1)`;

/** The same as the address of a module. */
export const moduleAddress = `data:text/javascript,${encodeURIComponent(`export default ${program}`)}`;
