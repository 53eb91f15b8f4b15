import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFixable } from '../problems/advice.ts';
import type { Problem } from '../problems/problem.ts';
import { fixText } from './fix-text.ts';

/** A mend can bring a mistake behind it to light, which may have a mend of its own; more rounds than this none needs. */
const maxRounds = 5;

export interface Fixed<Report> {
  /** What was mended, as it was reported before. */
  readonly fixed: readonly Problem[];
  /** What the check says now. */
  readonly report: Report;
}

/** Mends in the files below `root` what a machine can mend safely, and checks again, until nothing is left to mend. */
export async function checkAndFix<Report extends { readonly problems: readonly Problem[] }>(
  root: string,
  check: (root: string) => Promise<Report>,
): Promise<Fixed<Report>> {
  const fixed: Problem[] = [];
  let report = await check(root);
  for (let round = 0; round < maxRounds; round += 1) {
    const written = fixFiles(root, report.problems.filter(isFixable));
    if (written.length === 0) break;
    fixed.push(...written);
    report = await check(root);
  }
  return { fixed, report };
}

/** Returns the problems of the files that were changed. */
function fixFiles(root: string, problems: readonly Problem[]): Problem[] {
  return [...Map.groupBy(problems, ({ file }) => file)].flatMap(([file, inFile]) => {
    const path = join(root, file);
    // A byte order mark is kept by this way of reading, so that dropping it is a change.
    const text = readFileSync(path, 'utf8');
    const mended = fixText(text, inFile);
    if (mended === text) return [];
    writeFileSync(path, mended);
    return inFile;
  });
}
