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

/** The list as a file holds it: behind a sum of its text, which shows whether all of it came as it was. */
export function writeIndexList(list: IndexList): string {
  const text = JSON.stringify(list);
  return JSON.stringify([sumOf(text), list]);
}

/** @throws Error when the file is not what `writeIndexList` wrote */
export function readIndexList(file: string): IndexList {
  const [sum, list] = JSON.parse(file) as [number, IndexList];
  if (sumOf(JSON.stringify(list)) !== sum) throw new Error('The list of the search index is not whole.');
  return list;
}

/** Adler-32 (RFC 1950) over the units of a text. */
function sumOf(text: string): number {
  let [sum, sums] = [1, 0];
  for (let at = 0; at < text.length; at += 1) {
    sum = (sum + text.charCodeAt(at)) % 65_521;
    sums = (sums + sum) % 65_521;
  }
  return sums * 65_536 + sum;
}

/** Words that begin with the same so many letters stand in one piece, unless there are too many of them. */
export const lettersOfPiece = 3;

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
