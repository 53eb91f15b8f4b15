import { lstatSync, readdirSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import type { ReaderRule } from '../problems/rule-text.ts';

/**
 * Paths of the ordinary files below `root/folder`, sorted. Links become problems, and so does a folder whose name
 * is none that people give to content; hidden files are listed like others, because programs read them.
 */
export function listFiles(root: string, folder: string, problems: Problem<ReaderRule>[] = []): string[] {
  if (leadsThroughLink(root, folder)) {
    problems.push(linkProblem(folder));
    return [];
  }
  let entries: string[];
  try {
    entries = readdirSync(join(root, folder)).sort(byStem);
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry}`;
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    // Gone since the folder was read, or left by a system or an editor: nothing reads it.
    if (!stat || isByTheWay(entry, stat)) return [];
    if (stat.isDirectory() && ofPrograms.test(entry)) {
      problems.push(problemIn(path, 'file-location', `\`${path}\` is a folder of some program, so nothing reads it.`));
      return [];
    }
    if (stat.isDirectory() || stat.isSymbolicLink()) return listFiles(root, path, problems);
    if (stat.isFile()) return [path];
    problems.push(problemIn(path, 'file-location', `\`${path}\` is not an ordinary file.`));
    return [];
  });
}

/** Folders in which programs keep what is theirs, settings and code among it; one problem is enough for all that is there. */
const ofPrograms = /^(?:\.|node_modules$)/;

/** What operating systems and editors leave beside files: `.DS_Store`, and what Vim and Emacs keep while a file is open. */
export function isByTheWay(name: string, stat: Pick<Stats, 'isFile' | 'isSymbolicLink'>): boolean {
  if (stat.isFile()) return /^(?:\.DS_Store|Thumbs\.db|desktop\.ini|\..+\.sw[a-p])$/i.test(name);
  return stat.isSymbolicLink() && name.startsWith('.#');
}

/** By name without the ending, so that `company-copy.yaml` comes after `company.yaml`. */
function byStem(one: string, other: string): number {
  const [a, b] = [one, other].map((name) => name.replace(/\.\w+$/, ''));
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : one < other ? -1 : 1;
}

/** Whether the path, or a folder on the way to it from the root, is a link: what lies behind is not under review. */
export function leadsThroughLink(root: string, path: string): boolean {
  const steps = path.split('/');
  return steps.some((_step, index) => {
    const upTo = join(root, ...steps.slice(0, index + 1));
    return lstatSync(upTo, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  });
}

/** That there is a link where a file or folder must be. */
export function linkProblem(path: string): Problem<ReaderRule> {
  return problemIn(path, 'file-location', `\`${path}\` is a link; the project reads ordinary files only.`);
}

/** A problem of a file as a whole. */
export function problemIn(file: string, rule: ReaderRule, message: string): Problem<ReaderRule> {
  return { rule, severity: 'error', file, line: 1, column: 1, message };
}
