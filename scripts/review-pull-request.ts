import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { checkSite } from '../src/check/check-site.ts';
import { addedLines } from './pull-request/added-lines.ts';
import { changedPages } from './pull-request/changed-pages.ts';
import { reviewOf } from './pull-request/review.ts';

/** Writes what a review says of the changes since a commit: `node scripts/review-pull-request.ts COMMIT review.json`. */
const [base, file] = process.argv.slice(2);
if (!base || !file || !/^[0-9a-f]{7,40}$/.test(base)) {
  console.error('Name a commit and a file: node scripts/review-pull-request.ts COMMIT review.json');
  process.exit(1);
}
const git = ['-c', 'core.quotePath=false', 'diff', '--unified=0', '--no-color', '--no-ext-diff', `${base}...HEAD`];
const added = addedLines(execFileSync('git', git, { encoding: 'utf8', maxBuffer: 100_000_000 }));
const { problems } = await checkSite(process.cwd());
const review = reviewOf(problems, {
  textOf: (path) => readFileSync(path, 'utf8'),
  added,
  pages: changedPages([...added.keys()]),
});
writeFileSync(file, JSON.stringify(review));
console.log(`${review.comments.length} suggestions, ${review.pages.length} pages`);
