/**
 * Splits a text into words as the search compares them: lower case, without accents, umlauts and ß
 * written out, numbers kept. Hyphens and dots separate. Runs in the build and in the browser.
 */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Folds case and accents, and writes umlauts and ß out: `Größe` and `Groesse` become `groesse`, while
 * `große` becomes `grosse`. Pagefind takes ae for ä as well.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words are of these letters alone, and there are many.
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replaceAll(/[äöüß]/g, (letter) => writtenOut[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '');
}

const writtenOut: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** A folded word as those type it who have no umlauts and leave the dots out: `verfuegbar` as `verfugbar`. */
export function withoutUmlauts(folded: string): string {
  return folded.replaceAll(/([aou])e/g, '$1');
}
