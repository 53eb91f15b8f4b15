/** What the search knows of the language of an index; it lies beside the index. */
export interface LanguageKnowledge {
  /** Words that carry no meaning in a question, folded. */
  readonly stopWords: ReadonlySet<string>;
  /** Endings by which two forms of one word differ, folded. */
  readonly endings: ReadonlySet<string>;
}
