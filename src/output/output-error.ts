/** An error about the folder that a build writes to. Its message is the whole story: no stack is worth printing. */
export class OutputError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'OutputError';
    this.stack = message;
  }
}

/** The error to throw when the folder in which sites are built, or a file that a build needs there, cannot be used. */
export function unusable(path: string, error: unknown): OutputError {
  const reason = error instanceof Error ? error.message : String(error);
  return new OutputError(
    `The site is built with ${path}, which cannot be used: ${reason}. See who owns it, or delete it.`,
    error,
  );
}

/** Another process is building the same site; nothing was touched. */
export class BuildRunningError extends OutputError {
  override readonly name = 'BuildRunningError';
}
