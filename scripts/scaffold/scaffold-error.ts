/** Why nothing was written: one sentence per reason, for the person at the terminal. */
export class ScaffoldError extends Error {
  readonly reasons: readonly string[];

  constructor(reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'ScaffoldError';
    this.reasons = reasons;
  }
}
