import { fold } from '../search/shared/words.ts';

/** The text of an entry as `holdsWord` looks into it: without the dots of its umlauts, and with umlauts written out. */
export function searchedText(text: string): string {
  return `${fold(withoutMarks(text))}\n${fold(text)}`;
}

/**
 * Whether a text that `searchedText` made holds a word or a part of one, whatever its case, accents and way of writing
 * umlauts. What is written out is only ever the text: `neue` and `manuell` are looked for as they are.
 */
export function holdsWord(text: string, word: string): boolean {
  return text.includes(fold(withoutMarks(word)));
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}
