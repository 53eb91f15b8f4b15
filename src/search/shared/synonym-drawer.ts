import { withoutUmlauts } from './words.ts';

/**
 * What readers type for what the texts say, cut into files of which a search loads those that it needs: by a folded word
 * or phrase, the words of the texts.
 */
export type SynonymDrawer = Readonly<Record<string, readonly string[]>>;

/** Into so many files: one is small enough to be loaded for a word, and all of them exist. */
export const drawers = 128;

/**
 * In which file the words stand that begin with a folded word, in whatever form and way of writing umlauts it is typed:
 * forms of a word have their first letters in common.
 */
export function drawerOf(word: string): number {
  let sum = 0;
  for (const letter of withoutUmlauts(word).slice(0, 3)) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_536;
  return sum % drawers;
}
