import type { Problem } from './problem.ts';
import type { RuleText } from './rule-text.ts';

/** What reports say beyond the problems themselves. */
export interface ReportOptions<Name extends string = string> {
  /** The texts of every rule that may have found something. */
  readonly rules: Readonly<Record<Name, RuleText>>;
  /** The command that mends what a machine can mend, such as `npm run check -- --fix`, where there is one. */
  readonly fixCommand?: string;
  /** Where a rule is explained to people, where it is. */
  readonly addressOf?: (rule: Name) => string;
}

/** Whether a machine can mend the problem. */
export function isFixable(problem: Problem): boolean {
  return problem.tidied === true || (problem.edits ?? []).length > 0;
}

/** What to do about a problem: its own advice, or that of its rule, and whether a machine can do it. */
export function adviceFor<Name extends string>(
  problem: Problem<Name>,
  { rules, fixCommand }: ReportOptions<Name>,
): string {
  const advice = problem.help ?? rules[problem.rule].fix;
  return fixCommand && isFixable(problem) ? `${advice} Or: \`${fixCommand}\` mends this.` : advice;
}
