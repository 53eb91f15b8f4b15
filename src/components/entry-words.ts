// As the search compares words, with a few lines of its own: a module for both would be one more file for its page.

/** The text of an entry as `holdsWord` looks into it: without the dots of its umlauts, and with umlauts written out. */
export function searchedText(text: string): string {
  return `${folded(text)}\n${folded(writtenOut(text))}`;
}

/**
 * Whether a text that `searchedText` made holds a word or a part of one, whatever its case, accents and way of writing
 * umlauts. What is written out is only ever the text: `neue` and `manuell` are looked for as they are.
 */
export function holdsWord(text: string, word: string): boolean {
  return text.includes(folded(word));
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ß', 'ss');
}

function writtenOut(text: string): string {
  return text.normalize('NFC').replace(/[äöü]/giu, (letter) => `${letter}e`);
}
