import { adviceFor } from '../advice.ts';
import type { ReportOptions } from '../advice.ts';
import { codeFrame } from '../code-frame.ts';
import type { Problem } from '../problem.ts';
import type { ReaderRule } from '../rule-text.ts';
import { visible } from '../visible.ts';

/** Rules about a file as a whole: no line is to blame, and a link may lead to what is not for showing. */
const unframed: ReadonlySet<string> = new Set<ReaderRule>(['file-location', 'file-name', 'file-size', 'empty-file']);

/**
 * Returns the problems as text for people. `readText` gives a file's text for the code frame, or
 * undefined where it cannot be read.
 */
export function reportForTerminal<Name extends string>(
  problems: readonly Problem<Name>[],
  options: ReportOptions<Name>,
  readText: (file: string) => string | undefined,
): string {
  return problems
    .map((problem) => {
      const text = unframed.has(problem.rule) ? undefined : textOrNothing(readText, problem.file);
      const frame = text === undefined ? '' : `${indent(codeFrame(text, problem.line, problem.column))}\n`;
      return [
        `${visible(problem.file)}:${problem.line}:${problem.column}  ${problem.severity}  ${problem.rule}`,
        `  ${visible(problem.message)}`,
        `${frame}  Why: ${visible(options.rules[problem.rule].why)}`,
        `  Do:  ${visible(adviceFor(problem, options))}`,
        ...(options.addressOf ? [`  See: ${options.addressOf(problem.rule)}`] : []),
      ].join('\n');
    })
    .join('\n\n');
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '    ');
}

/** A problem may concern a file that cannot be read, a broken link for example. */
function textOrNothing(readText: (file: string) => string | undefined, file: string): string | undefined {
  try {
    return readText(file);
  } catch {
    return undefined;
  }
}
