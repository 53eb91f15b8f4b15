import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkAndFix, readExcerpt, reportAsJson, reportForGitHub, reportForTerminal, visible } from 'checked-content';
import { checkSite } from '../src/check/check-site.ts';
import { reportOptions } from '../src/check/report-options.ts';

const usage = `npm run check -- [options]
  --format=terminal|json|github  how to report; terminal unless told
  --fix                          mend first what a machine can mend
  --root=FOLDER                  another copy of the site`;

const { format, fix, root } = readOptions();
const started = performance.now();
const { fixed, report } = fix ? await checkAndFix(root, checkSite) : { fixed: [], report: await checkSite(root) };
const { problems, errors, warnings, site } = report;

if (format === 'json') console.log(reportAsJson(problems, reportOptions(), fixed));
else if (format === 'github') console.log(reportForGitHub(problems, reportOptions()));
else {
  for (const { file, line, column, rule, message } of fixed)
    console.log(`${visible(file)}:${line}:${column}  mended  ${rule}\n  ${visible(message)}\n`);
  if (problems.length > 0)
    console.log(`${reportForTerminal(problems, reportOptions(), (file) => readExcerpt(root, file))}\n`);
  const records = Object.values(site.data.dataset).reduce((sum, rows) => sum + rows.length, 0);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const mended = fix ? `${fixed.length} mended, ` : '';
  console.log(
    `${mended}${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${records} records and ${site.book.chapters.length} chapter files (${seconds} s)`,
  );
}
process.exitCode = errors > 0 ? 1 : 0;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function readOptions(): { format: string; fix: boolean; root: string } {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'terminal' },
        fix: { type: 'boolean', default: false },
        root: { type: 'string', default: process.cwd() },
      },
    });
    if (!['terminal', 'json', 'github'].includes(values.format))
      throw new Error(`There is no format “${values.format}”.`);
    if (!statSync(values.root, { throwIfNoEntry: false })?.isDirectory())
      throw new Error(`There is no folder ${values.root}.`);
    return values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exit(1);
  }
}
