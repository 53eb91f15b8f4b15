import type { ReaderRule } from '../problems/rule-text.ts';

export interface SchemaProblem {
  readonly rule: ReaderRule;
  readonly path: readonly PropertyKey[];
  /** Whether the place is the key of the field rather than its value. */
  readonly atKey: boolean;
  readonly message: string;
  readonly help?: string;
  /** What to write instead of the key or value at `path`. */
  readonly edit?: ValueEdit;
}

export interface ValueEdit {
  readonly from: string;
  readonly to: string;
  /** Whether it must stand in quotes. */
  readonly quoted?: true;
}

/** The names of languages by the keys under which texts stand in them: `{ en: 'English' }`. */
export type LanguageNames = Readonly<Record<string, string>>;

/** What sentences about a value are made of, besides its issues. */
export interface Subject {
  readonly value: unknown;
  readonly languages: LanguageNames;
  /** Names of the fields that the schema allows at `path`. */
  fieldsAt: (path: readonly PropertyKey[]) => string[];
  /** Whether the schema would take `other` at `path`. */
  takes: (path: readonly PropertyKey[], other: unknown) => boolean;
}
