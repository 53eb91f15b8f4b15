import type { Problem } from './problem.ts';
import { rules } from '../../../../src/rules/rule-names.ts';

/** Whether `npm run check -- --fix` mends the problem. */
export function isFixable(problem: Problem): boolean {
  return problem.tidied === true || (problem.edits ?? []).length > 0;
}

/** What to do about a problem: its own advice, or that of its rule, and whether a machine can do it. */
export function adviceFor(problem: Problem): string {
  const advice = problem.help ?? rules[problem.rule].fix;
  return isFixable(problem) ? `${advice} Or: \`npm run check -- --fix\` mends this.` : advice;
}
