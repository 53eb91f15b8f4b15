import type { RuleName } from '../rules/rule-names.ts';
import type { textKeys } from './text-keys.ts';

/** The language without a prefix in its addresses; its texts stand in wherever another language has none. */
export const defaultLanguage = 'en';

/** Name of a text of the interface. */
export type TextKey = keyof Listed | `rule.${RuleName}.${'summary' | 'why' | 'fix'}`;

/** Name of a text without anything to fill in. */
export type PlainTextKey = { [Key in TextKey]: [NamesOf<Key>] extends [never] ? Key : never }[TextKey];

/** What a text is filled in with, as arguments: nothing, or a value for each of its names. */
export type ValuesFor<Key extends TextKey> = [NamesOf<Key>] extends [never]
  ? []
  : [values: Readonly<Record<NamesOf<Key>, string | number>>];

type NamesOf<Key extends TextKey> = Key extends keyof Listed ? Listed[Key] : never;

type Listed = { [Entry in Entries as KeyIn<Entry>]: NamesIn<Entry> };
type Entries = (typeof textKeys)[keyof typeof textKeys][number];
type KeyIn<Entry extends string> = Entry extends `${infer Key} {${string}` ? Key : Entry;
type NamesIn<Entry extends string> = Entry extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${infer Plain}?` ? Plain : Name) | NamesIn<Rest>
  : never;
