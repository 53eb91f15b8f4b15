/**
 * Splits a text into words as the search compares them: lower case, without accents, umlauts and ß as
 * plain letters, numbers kept. Hyphens and dots separate. Runs in the build and in the browser.
 */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Folds case, accents, umlauts (also written ae, oe, ue) and ß, so that every spelling meets. */
export function fold(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFKD').replaceAll(/\p{M}/gu, '');
}
