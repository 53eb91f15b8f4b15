import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkAndFix, readExcerpt, reportAsJson, reportForGitHub, reportForTerminal, visible } from 'checked-content';
import { checkSite } from '../src/check/check-site.ts';
import { digestsOf, inStepAsText, inStepFile } from '../src/library/in-step.ts';
import {
  readRememberedValues,
  rememberNewValues,
  rememberedAsText,
  rememberedValuesFile,
} from '../src/library/remembered-values.ts';
import { statedValues } from '../src/model/stated-values.ts';
import { reportOptions } from '../src/check/report-options.ts';

const usage = `npm run check -- [options]
  --format=terminal|json|github  how to report; terminal unless told
  --fix                          mend first what a machine can mend
  --in-step                      remembers that all languages say the same as of now, and new values
  --root=FOLDER                  another copy of the site`;

const { format, fix, 'in-step': inStep, root } = readOptions();
const started = performance.now();
const first = fix ? await checkAndFix(root, checkSite) : { fixed: [], report: await checkSite(root) };
const { fixed } = first;
const report = inStep && first.report.errors === 0 ? await holdInStep(first.report) : first.report;
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

/** What was told to be in step is no problem any more. */
async function holdInStep({ site }: typeof first.report): Promise<typeof first.report> {
  writeFileSync(join(root, inStepFile), inStepAsText(digestsOf(site.book, site.data.dataset)));
  const values = rememberNewValues(readRememberedValues(root), statedValues(site.data.dataset));
  writeFileSync(join(root, rememberedValuesFile), rememberedAsText(values));
  return checkSite(root);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function readOptions(): { format: string; fix: boolean; 'in-step': boolean; root: string } {
  try {
    const { values } = parseArgs({
      options: {
        format: { type: 'string', default: 'terminal' },
        fix: { type: 'boolean', default: false },
        'in-step': { type: 'boolean', default: false },
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
