/** What the search knows of the language of an index; it lies beside the index. All words are folded. */
export interface LanguageKnowledge {
  /** Words that carry no meaning in a question. */
  readonly stopWords: ReadonlySet<string>;
  /** Endings by which two forms of one word differ. */
  readonly endings: ReadonlySet<string>;
  /** Beginnings of questions by what they ask for. */
  readonly questions: Readonly<Record<string, readonly string[]>>;
  /** How compounds are made, where the language has them. */
  readonly compounds: CompoundRules | undefined;
  readonly writing: Writing;
}

/** How dates and numbers are written, as far as a text alone does not show it. */
export interface Writing {
  /** Names of months, long and short, in all languages of the site, with their numbers from 1. */
  readonly months: ReadonlyMap<string, number>;
  /** Numbers that are written as words: `sixty` and what it is in digits. */
  readonly numberWords: ReadonlyMap<string, string>;
  /** Words for powers of ten behind a number: `million`, and how many noughts it has. */
  readonly scales: ReadonlyMap<string, number>;
  /** Whether `5/7/2026` is in May. */
  readonly isMonthFirst: boolean;
}

/** How a language makes compounds: letters between the parts, and endings of nouns and of verbs that stand alone. */
export interface CompoundRules {
  readonly links: readonly string[];
  readonly endings: readonly string[];
  readonly verbs: readonly string[];
}
