/** One thing that is wrong, at one place. Plain data: reporters print it. */
export interface Problem<Name extends string = string> {
  readonly rule: Name;
  readonly severity: 'error' | 'warning';
  /** Path relative to the project root, with forward slashes. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters. */
  readonly column: number;
  /** What happened, in a whole sentence. */
  readonly message: string;
  /** What to do about this very case; the rule's own advice is used when it is missing. */
  readonly help?: string;
  /** Replacements that a machine can make safely; together they mend the problem. */
  readonly edits?: readonly Edit[];
  /** Whether tidying the whole file mends it: byte order marks, tabs as indent. */
  readonly tidied?: true;
}

/** A piece of one line and what stands there instead. Line and column are those of `from`, 1-based. */
export interface Edit {
  readonly line: number;
  readonly column: number;
  readonly from: string;
  readonly to: string;
}

export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Returns problems ordered by file, line and column, without repetitions. */
export function sortProblems<Name extends string>(problems: readonly Problem<Name>[]): Problem<Name>[] {
  const seen = new Set<string>();
  return problems
    .filter((problem) => {
      const key = [problem.file, problem.line, problem.column, problem.rule, problem.message].join('\0');
      return seen.has(key) ? false : seen.add(key);
    })
    .sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column);
}
