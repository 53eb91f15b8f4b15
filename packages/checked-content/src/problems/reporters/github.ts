import { adviceFor } from '../advice.ts';
import type { ReportOptions } from '../advice.ts';
import type { Problem } from '../problem.ts';
import { visible } from '../visible.ts';

/** Returns workflow commands that GitHub shows as annotations on the lines of a pull request. */
export function reportForGitHub<Name extends string>(
  problems: readonly Problem<Name>[],
  options: ReportOptions<Name>,
): string {
  return problems
    .map((problem) => {
      const place = `file=${property(visible(problem.file))},line=${problem.line},col=${problem.column},title=${property(problem.rule)}`;
      return `::${problem.severity} ${place}::${data(`${visible(problem.message)}\n${visible(adviceFor(problem, options))}`)}`;
    })
    .join('\n');
}

/** Escapes as in actions/toolkit, `packages/core/src/command.ts`: a newline would start a new command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
