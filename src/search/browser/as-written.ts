import { fold } from '../shared/words.ts';

/** Folded words as the texts write them: `dynamodb` as DynamoDB, `verfugbarkeit` as Verfügbarkeit. */
export function asWritten(words: readonly string[], texts: readonly string[]): string {
  const spelt = new Map<string, string>();
  for (const [word] of texts.join('\n').matchAll(/[\p{L}\p{N}]+/gu)) {
    const folded = fold(word);
    if (!spelt.has(folded)) spelt.set(folded, word);
  }
  return words.map((word) => spelt.get(word) ?? word).join(' ');
}
