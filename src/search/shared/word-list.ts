/** Words the site knows, for mending typos and taking compounds apart; loaded only when a word of a query finds nothing. */
export interface WordList {
  /** Words of names and titles: what a mistyped word most likely means. */
  readonly names: readonly string[];
  /** All other words, the frequent ones first. */
  readonly words: readonly string[];
  /** Words that stand in no text, but are known to stand for some that do. */
  readonly typed: readonly string[];
  /** Those of all these that are nouns, of which the language makes compounds; none where it makes none. */
  readonly nouns: readonly string[];
  /** Words that begin no compound whose other parts are looked for, though their letters are those of one that does. */
  readonly wholes: readonly string[];
}
