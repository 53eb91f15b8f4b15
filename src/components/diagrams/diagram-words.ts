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

/** A style sheet that is needed only now, once it is there; without it things still work. */
export function loadSheet(href: string): Promise<unknown> {
  if (document.querySelector(`link[href="${href}"]`)) return Promise.resolve();
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = href;
  document.head.append(sheet);
  return new Promise((resolve) => {
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', resolve);
  });
}
