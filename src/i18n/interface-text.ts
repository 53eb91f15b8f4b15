import type { PlainTextKey, TextKey, ValuesFor } from './default-language.ts';
import { fill } from './fill.ts';
import type { Values } from './fill.ts';
import type { Language } from './languages.ts';
import { localeOf } from './languages.ts';
import { textIn } from './texts.ts';

export type { PlainTextKey, TextKey, ValuesFor };

/** Returns the function that gives the text for a key, with its `{placeholders}` filled in. */
export function interfaceText(language: Language) {
  return <Key extends TextKey>(key: Key, ...[values]: ValuesFor<Key>): string => phrase(language, key, values).text;
}

/** The text for a key, and its language: the default one where `language` has no such text. */
export function phrase(language: Language, key: TextKey, values: Values = {}): { text: string; language: Language } {
  const { text, language: own } = textIn(language, key);
  return { text: fill(text, values, localeOf(own)), language: own };
}
