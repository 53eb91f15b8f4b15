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
type LanguageNames = Readonly<Record<string, string>>;

/** A value that its schema does not take, for those who know more of its fields than a schema says. */
export interface WrongValue {
  readonly field: string;
  readonly found: unknown;
  /** What may stand there instead, where that is a closed list. */
  readonly allowed: readonly string[];
  readonly isNumberWanted: boolean;
  /** The group of fields that it stands in, as it is written, and the fields that the group may have. */
  readonly group: Readonly<Record<string, unknown>>;
  readonly fields: readonly string[];
  /** The same of the record as a whole. */
  readonly record: Readonly<Record<string, unknown>>;
  readonly fieldsOfRecord: readonly string[];
}

/** What the owner of the schemas knows to say of values. */
export interface ValueOptions {
  /** The keys of translated texts with the names of the languages. */
  readonly languages?: LanguageNames;
  /** Names of fields in which people say what a value has no room for; the first that a record has is named. */
  readonly remarks?: readonly string[];
  /** What to do about a value, where that is known better than from the schema alone. */
  readonly advise?: (wrong: WrongValue) => string | undefined;
}

/** What sentences about a value are made of, besides its issues. */
export interface Subject extends Required<Omit<ValueOptions, 'advise'>>, Pick<ValueOptions, 'advise'> {
  readonly value: unknown;
  /** Names of the fields that the schema allows at `path`. */
  fieldsAt: (path: readonly PropertyKey[]) => string[];
  /** What the schema says of the value at `path`. */
  nodeAt: (path: readonly PropertyKey[]) => SchemaNode | undefined;
  /** Whether the schema would take `other` at `path`. */
  takes: (path: readonly PropertyKey[], other: unknown) => boolean;
}

/** The JSON Schema of a value as far as it is looked at here. */
export interface SchemaNode {
  readonly type?: string;
  readonly references?: readonly string[];
  readonly description?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: SchemaNode | boolean;
  readonly propertyNames?: SchemaNode;
  readonly items?: SchemaNode;
  readonly minItems?: number;
  readonly anyOf?: readonly SchemaNode[];
}
