/**
 * What every search loads: Pagefind's list of the files of an index, without what follows from the rest. At ten thousand
 * records Pagefind's own weighs four times as much.
 */
export interface IndexList {
  /** Of Pagefind. */
  readonly version: string;
  /** How the names of records and of pieces of the words begin; behind it their places are counted, see `nameInIndex`. */
  readonly edition: string;
  /** How long each record is, as `letterOfLength` writes it. */
  readonly lengths: string;
  /** The first and the last word of each piece of the words. */
  readonly words: readonly (readonly [first: string, last: string])[];
  /** Filters and their files. */
  readonly filters: readonly (readonly [filter: string, name: string])[];
  /** What else Pagefind's list holds. */
  readonly others: readonly unknown[];
}

/** Letters that tell the records of one index from those of another; they end its edition. */
export const editionLength = 3;

/** The name of the record or of the piece of the words in a place, from 0. */
export function nameInIndex(edition: string, place: number): string {
  return edition + place.toString(36).padStart(4, '0');
}

/** The place of the record of a name. */
export function placeInIndex(name: string): number {
  return Number.parseInt((name.split('_').at(-1) ?? '').slice(editionLength), 36);
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A count of words to an eighth, as one letter: ranking asks only whether a text is short or long. */
export function letterOfLength(words: number): string {
  const octave = Math.max(2, Math.floor(Math.log2(Math.max(1, words))));
  const rank = 4 * (octave - 2) + Math.round(words / 2 ** (octave - 2));
  return letters[rank] ?? '_';
}

/** The count of words that a letter stands for. */
export function lengthOfLetter(letter: string): number {
  const rank = letters.indexOf(letter);
  const octave = Math.max(2, Math.floor(rank / 4) + 1);
  return (rank - 4 * (octave - 2)) * 2 ** (octave - 2);
}
