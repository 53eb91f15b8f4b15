/** Words the site knows, for mending typos and taking compounds apart; loaded only when a word of a query finds nothing. */
export interface WordList {
  /** Words of names and titles: what a mistyped word most likely means. */
  readonly names: readonly string[];
  /** All other words, the frequent ones first. */
  readonly words: readonly string[];
  /** Words that stand in no text, but are known to stand for some that do. */
  readonly typed: readonly string[];
  /** Those of all these that are nouns, of which the language makes compounds; none where it makes none. */
  readonly nouns: readonly string[];
  /** Words that begin no compound whose other parts are looked for, though their letters are those of one that does. */
  readonly wholes: readonly string[];
}

/** A word of the list, folded, and all that is known of it. */
export interface KnownWord {
  readonly word: string;
  readonly standing: Standing;
  readonly isNoun: boolean;
  readonly isWhole: boolean;
}

/** Where a word stands; the frequent ones of the texts first, and those that stand nowhere last. */
const standings = ['name', 'everywhere', 'often', 'at times', 'seldom', 'once', 'typed', 'nowhere'] as const;
export type Standing = (typeof standings)[number];

/** How a word stands that the texts hold so many times. */
export function standingOf(count: number): Standing {
  return standings[Math.max(1, 5 - Math.floor(Math.log2(count)))] ?? 'everywhere';
}

/** The list as it is stored: each word without the letters it shares with the one before, and what is known of it as a letter. */
interface StoredList {
  /** Before the rest of each word a capital: A where it shares no letter with the one before, B where one … */
  readonly words: string;
  readonly known: string;
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const mostShared = alphabet.length - 1;

/** The list as a file holds it, each word once and without what it shares with its neighbour. */
export function writeWordList(list: readonly KnownWord[]): string {
  let before = '';
  const [words, known] = [[] as string[], [] as string[]];
  for (const { word, standing, isNoun, isWhole } of [...list].sort((a, b) => (a.word < b.word ? -1 : 1))) {
    let shared = 0;
    while (shared < mostShared && shared < word.length && word[shared] === before[shared]) shared += 1;
    words.push(`${alphabet[shared]}${word.slice(shared)}`);
    known.push(String.fromCharCode(firstMark + standings.indexOf(standing) * 4 + Number(isNoun) + 2 * Number(isWhole)));
    before = word;
  }
  return JSON.stringify({ words: words.join(''), known: known.join('') } satisfies StoredList);
}

/** A letter that JSON writes as it is, as it does those that follow it. */
const firstMark = '0'.charCodeAt(0);

/** @throws Error when the file is not what `writeWordList` wrote */
export function readWordList(file: string): WordList {
  const { words: written, known } = JSON.parse(file) as Partial<StoredList>;
  const rests = written?.match(/[A-Z][^A-Z]*/g) ?? [];
  if (known === undefined || rests.length !== known.length) throw new Error('The list of words is not whole.');
  const standing: string[][] = standings.map(() => []);
  const [nouns, wholes] = [[] as string[], [] as string[]];
  let word = '';
  rests.forEach((rest, at) => {
    word = word.slice(0, alphabet.indexOf(rest[0] ?? '')) + rest.slice(1);
    const mark = known.charCodeAt(at) - firstMark;
    standing[mark >> 2]?.push(word);
    if (mark & 1) nouns.push(word);
    if (mark & 2) wholes.push(word);
  });
  const [names = [], ...others] = standing;
  return { names, words: others.slice(0, 5).flat(), typed: others[5] ?? [], nouns, wholes };
}
