import { adviceFor, isFixable } from '../advice.ts';
import type { ReportOptions } from '../advice.ts';
import type { Problem } from '../problem.ts';

/** Returns the problems as one JSON document, each with its rule's advice, and those that were mended before. */
export function reportAsJson<Name extends string>(
  problems: readonly Problem<Name>[],
  options: ReportOptions<Name>,
  fixed: readonly Problem[] = [],
): string {
  return JSON.stringify(
    {
      fixed,
      problems: problems.map((problem) => ({
        ...problem,
        why: options.rules[problem.rule].why,
        help: adviceFor(problem, options),
        fixable: isFixable(problem),
      })),
    },
    null,
    2,
  );
}
