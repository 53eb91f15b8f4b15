import type { Place, Problem } from '../problems/problem.ts';
import { sortProblems } from '../problems/problem.ts';

/** One rule of a check: one name, one thing it looks for in all that was read. */
export interface Rule<Site, Name extends string = string> {
  readonly name: Name;
  check: (site: Site) => readonly Problem<Name>[] | Promise<readonly Problem<Name>[]>;
}

/** Runs all rules, those that wait beside each other, and returns what they found by file and place. */
export async function runRules<Site, Name extends string>(
  rules: readonly Rule<Site, Name>[],
  site: Site,
): Promise<Problem<Name>[]> {
  return sortProblems((await Promise.all(rules.map(async (rule) => rule.check(site)))).flat());
}

/** Builds an error of `rule` at `place`. */
export function errorAt<Name extends string>(
  rule: Name,
  { file, line, column }: Place,
  message: string,
  more: Partial<Pick<Problem, 'help' | 'edits'>> = {},
): Problem<Name> {
  return { rule, severity: 'error', file, line, column, message, ...more };
}
