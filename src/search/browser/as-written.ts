import { fold } from '../shared/words.ts';

/**
 * Folded words as the texts write them: `dynamodb` as DynamoDB, `verfuegbarkeit` as Verfügbarkeit. One that stands in none of
 * them begins with a capital letter where it is a noun of a language that writes nouns so.
 */
export function asWritten(
  words: readonly string[],
  texts: readonly string[],
  isNoun: (word: string) => boolean = () => false,
): string {
  const spelt = new Map<string, string>();
  for (const [word] of texts.join('\n').matchAll(/[\p{L}\p{N}]+/gu)) {
    const folded = fold(word);
    if (!spelt.has(folded)) spelt.set(folded, word);
  }
  return words
    .map((word) => spelt.get(word) ?? beginningIn(spelt, word) ?? (isNoun(word) ? capitalized(word) : word))
    .join(' ');
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The word as a longer one begins with it: of another form, or a compound. */
function beginningIn(spelt: ReadonlyMap<string, string>, word: string): string | undefined {
  const longer = [...spelt].find(([folded]) => folded.startsWith(word))?.[1] ?? '';
  const lengths = Array.from(longer, (_, at) => at + 1);
  return lengths.map((length) => longer.slice(0, length)).find((beginning) => fold(beginning) === word);
}
