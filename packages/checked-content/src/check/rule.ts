import type { Guide } from '../../../../src/library/guides.ts';
import type { Book } from '../../../../src/library/load-book.ts';
import type { LoadedDataset } from '../records/load-dataset.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { RuleName } from '../../../../src/rules/rule-names.ts';

/** All that rules look at. Read once, shared by all of them. */
export interface Site {
  readonly root: string;
  readonly data: LoadedDataset;
  readonly book: Book;
  readonly guides: readonly Guide[];
}

/** One rule of the check: one file, one name, one thing it looks for. */
export interface Rule {
  readonly name: RuleName;
  check(site: Site): Problem[] | Promise<Problem[]>;
}

/** Builds an error of `rule` at `place`. */
export function errorAt(
  rule: RuleName,
  place: Place,
  message: string,
  more: Partial<Pick<Problem, 'help' | 'edits'>> = {},
): Problem {
  return { rule, severity: 'error', file: place.file, line: place.line, column: place.column, message, ...more };
}
