import type { QuestionName } from '../../schemas/question-names.ts';

/** What somebody wrote down as a question, with the record that answers it. */
export interface WrittenQuestion {
  /** The place of the record in the index. */
  readonly place: number;
  /** What must be asked for; anything where it is left out. */
  readonly asks?: readonly QuestionName[] | undefined;
  /** Ways to put it, without the words that ask. */
  readonly phrases: readonly string[];
}
