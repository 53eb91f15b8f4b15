import type { CollectionName } from '../../src/schemas/primitives.ts';
import type { Answers, Question } from './question.ts';

/** How a record of one kind is asked for, where it belongs, and what it looks like. */
export interface RecordKind {
  readonly collection: CollectionName;
  readonly questions: readonly Question[];
  /** Name of the file, without folder and ending; a new one is begun where there is none. */
  file: (answers: Answers) => string;
  record: (answers: Answers) => Record<string, unknown>;
  /** What to do with the new record. */
  readonly next: (id: string, answers: Answers) => readonly string[];
}
