import { fold, withoutUmlauts } from '../shared/words.ts';

export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text into pieces, those that begin with or hold a word of the query marked. */
export function markWords(text: string, words: readonly string[]): Segment[] {
  const segments: Segment[] = [];
  for (const [piece] of text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)) {
    const hit = isHit(piece, words);
    const last = segments.at(-1);
    if (last?.hit === hit && !hit) segments[segments.length - 1] = { text: last.text + piece, hit };
    else segments.push({ text: piece, hit });
  }
  return segments;
}

/** The part of a text around its first hits, at most `length` characters, cut between words. */
export function excerptOf(text: string, words: readonly string[], length = 180): Segment[] {
  const pieces = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const first = pieces.find((piece) => isHit(piece[0], words))?.index ?? 0;
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

function holds(text: string, word: string): boolean {
  return text.startsWith(word) || (word.length >= 4 && text.includes(word));
}
