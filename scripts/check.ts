import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkSite } from '../src/checks/check-site.ts';
import { reportForGitHub } from '../src/problems/reporters/github.ts';
import { reportAsJson } from '../src/problems/reporters/json.ts';
import { reportForTerminal } from '../src/problems/reporters/terminal.ts';

const { values } = parseArgs({
  options: { format: { type: 'string', default: 'terminal' }, root: { type: 'string', default: process.cwd() } },
});
const started = performance.now();
const { problems, errors, warnings, site } = await checkSite(values.root);
const readText = (file: string) => {
  try {
    return readFileSync(join(values.root, file), 'utf8');
  } catch {
    return undefined;
  }
};

if (values.format === 'json') console.log(reportAsJson(problems));
else if (values.format === 'github') console.log(reportForGitHub(problems));
else {
  if (problems.length > 0) console.log(`${reportForTerminal(problems, readText)}\n`);
  const records = Object.values(site.data.dataset).reduce((sum, rows) => sum + rows.length, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${errors} errors, ${warnings} warnings in ${records} records and ${site.book.chapters.length} chapter files (${seconds} s)`,
  );
}
process.exitCode = errors > 0 ? 1 : 0;
