import type { Language } from '../../i18n/languages.ts';
import type { SearchRecord } from '../shared/record.ts';
import { tokensOf } from '../shared/tokens.ts';
import { fold, wordsOf } from '../shared/words.ts';
import { compoundParts } from './compounds.ts';
import { writingOf } from './language-knowledge.ts';

/**
 * Returns a function that gives a record its hidden words: the parts of its compounds, and other spellings of its dates,
 * numbers and product names.
 */
export function learnKeywords(
  records: readonly SearchRecord[],
  language: Language,
): (record: SearchRecord) => string[] {
  const words = records
    .filter(({ kind }) => kind !== 'source')
    .flatMap(({ title, text, names }) => `${title} ${text} ${names.join(' ')}`.match(/[\p{L}\p{N}]+/gu) ?? []);
  const parts = compoundParts(words, language);
  const writing = writingOf(language);
  return (record) => {
    // Set apart by a sign that is part of no date: “2.7.” is one.
    const whole = [record.title, record.names.join(', '), record.text, record.line].join(' | ');
    const present = new Set(wordsOf(whole));
    const keywords = new Set([
      ...[...present].flatMap(parts),
      ...spellings(whole),
      ...tokensOf(whole, writing).flatMap((token) => token.words),
    ]);
    return [...keywords].filter((word) => word.length > 1 && !present.has(word)).sort();
  };
}

/** Other ways to type a name: `us-east-1` as one word, `DynamoDB` as two, `EC 2` as one. */
export function spellings(text: string): string[] {
  const found = new Set<string>();
  for (const [name] of text.matchAll(/[\p{L}\p{N}]+(?:[-.:][\p{L}\p{N}]+)+/gu)) {
    // Digits alone are a number or a date, and another one without their signs.
    if (/\p{L}/u.test(name)) found.add(fold(name).replaceAll(/[^\p{L}\p{N}]/gu, ''));
  }
  for (const [name] of text.matchAll(/\p{L}*[\p{Ll}\p{N}]\p{Lu}[\p{L}\p{N}]*|\p{Lu}{2,}\p{Lu}\p{Ll}[\p{L}\p{N}]*/gu)) {
    for (const piece of name.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)) found.add(fold(piece));
  }
  for (const [name] of text.matchAll(/\b\p{L}+\d+\b/gu)) {
    for (const piece of name.split(/(?<=\p{L})(?=\d)/u)) found.add(fold(piece));
  }
  return [...found];
}
