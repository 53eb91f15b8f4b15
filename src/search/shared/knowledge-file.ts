import type { LanguageKnowledge } from './language-knowledge.ts';
import type { ResultKind } from './record.ts';

/** What lies beside the index of a language as `language.json`. */
export interface KnowledgeFile extends Omit<LanguageKnowledge, 'stopWords' | 'endings' | 'writing'> {
  readonly stopWords: readonly string[];
  readonly endings: readonly string[];
  readonly months: Readonly<Record<string, number>>;
  readonly numberWords: Readonly<Record<string, string>>;
  readonly scales: Readonly<Record<string, number>>;
  readonly isMonthFirst: boolean;
  /** Kinds of the records in their order, each with how many of it follow. */
  readonly kinds: readonly (readonly [ResultKind, number])[];
  /** Places of records that lead to one address, of which only the best is shown. */
  readonly together: readonly (readonly number[])[];
}
