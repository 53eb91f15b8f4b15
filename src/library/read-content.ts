import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readTexts } from '../i18n/read-texts.ts';
import type { LoadedTexts } from '../i18n/read-texts.ts';
import { textsFolder } from '../i18n/text-folders.ts';
import { forgetTexts } from '../i18n/texts.ts';
import type { Book } from './load-book.ts';
import { loadBook } from './load-book.ts';
import { loadDataset } from './load-dataset.ts';
import type { LoadedDataset } from './load-dataset.ts';

/** Data and chapters as their readers understand them, with places and everything that is wrong. */
export interface ReadContent {
  readonly data: LoadedDataset;
  readonly book: Book;
  readonly texts: LoadedTexts;
}

const folders = ['src/data', 'src/content'];

/**
 * Reads data and chapters below `root`, or hands out what was read before where no file is another since:
 * check, collections and pages of one build share one reading, though they run as programs of their own.
 */
export function readContent(root: string): ReadContent {
  const state = stateOf(root, folders);
  const before = memory.readContent;
  if (before?.state === state) return before.content;
  const ofTexts = stateOf(process.cwd(), [textsFolder]);
  if (memory.stateOfTexts !== ofTexts) forgetTexts();
  memory.stateOfTexts = ofTexts;
  memory.readAll ??= readAll;
  const content = memory.readAll(root);
  memory.readContent = { state, content };
  return content;
}

/** Files that are as they were are not parsed again. */
function readAll(root: string): ReadContent {
  return { data: loadDataset(root), book: loadBook(root), texts: readTexts(root) };
}

/**
 * What there is below `paths`, links and other oddities too, with the time of its last change of any kind:
 * contents can be replaced without another size or date of writing.
 */
export function stateOf(root: string, paths: readonly string[]): string {
  return paths.flatMap((path) => entriesBelow(join(root, path))).join('\n');
}

function entriesBelow(path: string): string[] {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  const own = `${path} ${stat.mode} ${stat.size} ${stat.ctimeMs} ${stat.mtimeMs} ${stat.ino}`;
  return stat.isDirectory() ? [own, ...readdirSync(path).flatMap((name) => entriesBelow(join(path, name)))] : [own];
}

// The bundle of the pages and the integrations have modules of their own; this is what they share.
const memory = globalThis as typeof globalThis & {
  /** Of all these modules the one that was asked first reads for the others: it knows what it has parsed. */
  readAll?: (root: string) => ReadContent;
  readContent?: { readonly state: string; readonly content: ReadContent };
  stateOfTexts?: string;
};
