/** One thing to know before a record can be written: a flag on the command line, or a question. */
export interface Question {
  /** Name of the flag, without the dashes. */
  readonly flag: string;
  readonly ask: string;
  /** Taken where nothing is said. Without one the answer is needed. */
  readonly fallback?: string;
  /** May be left out altogether. */
  readonly optional?: true;
  /** The only answers there are. */
  readonly choices?: readonly string[];
  /** Several answers, separated by commas. */
  readonly list?: true;
}

export type Answers = Readonly<Record<string, string | undefined>>;

/** Marks text that still has to be written; the check reports it as long as it stands. */
export const unwritten = { en: '[To be written.]', de: '[Noch zu schreiben.]' } as const;

/** The two questions for a text in both languages; `fallback` marks it as unwritten. */
export function textQuestions(flag: string, ask: string, fallback = false): Question[] {
  return [
    { flag: `${flag}-en`, ask: `${ask}, in English`, ...(fallback ? { fallback: unwritten.en } : {}) },
    { flag: `${flag}-de`, ask: `${ask}, in German`, ...(fallback ? { fallback: unwritten.de } : {}) },
  ];
}

/** The text in both languages that the answers give for `flag`. */
export function textOf(answers: Answers, flag: string): { en: string | undefined; de: string | undefined } {
  return { en: answers[`${flag}-en`], de: answers[`${flag}-de`] };
}

/** The answers of a question that takes several. */
export function listOf(answers: Answers, flag: string): string[] {
  return (answers[flag] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
