/** What is wrong with a diagram, as plain data that can cross threads. */
export interface DiagramProblem {
  /** A whole sentence: what happened. */
  readonly message: string;
  /** Line within the diagram's source, counted from 1. */
  readonly line: number;
  readonly column?: number;
  /** Mermaid's own words, where it was mermaid that complained. */
  readonly mermaidMessage: string;
  /** A whole sentence: what to do. */
  readonly hint: string;
}

/** A diagram that is refused. The caller adds file and offset. */
export class DiagramError extends Error implements DiagramProblem {
  override readonly name = 'DiagramError';
  readonly line: number;
  readonly column?: number;
  readonly mermaidMessage: string;
  readonly hint: string;
  /** A piece of the source that the problem is about, while its line is not known yet. */
  readonly near: string | undefined;

  constructor(
    problem: Partial<DiagramProblem> & Pick<DiagramProblem, 'message' | 'hint'> & { readonly near?: string },
  ) {
    super(problem.message);
    this.line = problem.line ?? 1;
    if (problem.column !== undefined) this.column = problem.column;
    this.mermaidMessage = problem.mermaidMessage ?? '';
    this.hint = problem.hint;
    this.near = problem.near;
  }

  /** The same as plain data; error subclasses lose their fields between threads. */
  toProblem(): DiagramProblem {
    const { message, line, column, mermaidMessage, hint } = this;
    return { message, line, mermaidMessage, hint, ...(column === undefined ? {} : { column }) };
  }
}
