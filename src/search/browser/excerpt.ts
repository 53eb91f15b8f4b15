import { fold, withoutUmlauts } from '../shared/words.ts';

export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text into pieces, those that are, begin with or end in a word of the query marked. */
export function markWords(text: string, words: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  for (const [piece] of text.matchAll(pieces)) {
    const hit = isHit(piece, words);
    const last = segments.at(-1);
    if (last?.hit === hit && !hit) segments[segments.length - 1] = { text: last.text + piece, hit };
    else segments.push({ text: piece, hit });
  }
  return segments;
}

/** A number is one piece, with the marks between its digits, and so is a name with a sign or a number in it, as S&P and us-east-1. */
const pieces =
  /\p{L}+(?:-\p{L}+)*-\d+(?![\p{L}\p{N}])|\d+(?:[.,]\d+)*(?!\p{L})|\p{L}{1,3}&\p{L}{1,3}(?![\p{L}\p{N}])|[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu;

/** The part of a text around its first hits, at most `length` characters, cut between words. */
export function excerptOf(text: string, words: readonly string[], length = 180): Segment[] {
  const first = [...text.matchAll(pieces)].find((piece) => isHit(piece[0], words))?.index ?? 0;
  let start = Math.max(0, first - 50);
  if (start > 0) start = text.indexOf(' ', start) + 1;
  let end = Math.min(text.length, start + length);
  if (end < text.length) end = Math.max(start, text.lastIndexOf(' ', end));
  return markWords(`${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`, words);
}

function isHit(piece: string, words: readonly string[]): boolean {
  const folded = fold(piece);
  return words.some((word) => holds(folded, word) || holds(withoutUmlauts(folded), withoutUmlauts(word)));
}

/** Numbers and short words are marked where they stand alone; what is longer also at either end of a longer word. */
function holds(text: string, word: string): boolean {
  if (word.length <= 2 || /^\d/.test(word)) return text === word || text.replaceAll(/[.,]/g, '') === word;
  return text.startsWith(word) || (word.length >= longTail && text.endsWith(word));
}

/** The end of a compound; a shorter one is often the end of another word, as in “current” and “rent”. */
const longTail = 5;
