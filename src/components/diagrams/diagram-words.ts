/** What a diagram says to those who act on it, in its own language. */
export interface DiagramWords {
  readonly language: string;
  /** Its form that lists are written in, as in BCP 47. */
  readonly locale: string;
  /** `{names}` is filled in. */
  readonly reached: string;
  readonly leads: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly close: string;
  readonly hint: string;
}

/** The words that a figure brings along. */
export function wordsOf(figure: HTMLElement): DiagramWords {
  return JSON.parse(figure.dataset['words'] ?? '{}') as DiagramWords;
}
