import { adviceFor, isFixable } from '../advice.ts';
import type { Problem } from '../problem.ts';
import { rules } from '../../../../../src/rules/rule-names.ts';

/** Returns the problems as one JSON document, each with its rule's advice, and those that were mended before. */
export function reportAsJson(problems: readonly Problem[], fixed: readonly Problem[] = []): string {
  return JSON.stringify(
    {
      fixed,
      problems: problems.map((problem) => ({
        ...problem,
        why: rules[problem.rule].why,
        help: adviceFor(problem),
        fixable: isFixable(problem),
      })),
    },
    null,
    2,
  );
}
