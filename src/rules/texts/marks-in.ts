import { noText } from 'checked-content';

const double = '"“”„‟«»';
const single = "'‘’‚‛‹›´";

/** Quotation marks and apostrophes of all languages. Primes, for feet, minutes and inches, are none of them. */
export const marks = new RegExp(`[${double}${single}]`, 'g');
const marksAtEnd = new RegExp(`[${double}${single}]+$`);
const marksAtStart = new RegExp(`^[${double}${single}]+`);

/** A mark of a text by what stands around it. */
export interface Mark {
  readonly sign: string;
  readonly isDouble: boolean;
  readonly role: 'opens' | 'closes' | 'apostrophe' | 'code' | 'unclear';
  readonly isBehindLetter: boolean;
  /** Whether a word ends there that has no other sign of the genitive: bakers’. */
  readonly isBehindS: boolean;
  /** Whether it may stand for a century: ’98. */
  readonly isYear: boolean;
  /** Whether what follows may be the rest of a word: ’98, ’tis, ’ne. */
  readonly isBeforeShortWord: boolean;
  /** Whether a letter stands between it and the next mark: ’n’. */
  readonly isBeforeOneLetter: boolean;
}

/** The marks of a text in their order. */
export function marksIn(text: string): Mark[] {
  const pieces = [...text.matchAll(code)].map(({ 0: piece, index }) => [index, index + piece.length] as const);
  return [...text.matchAll(marks)].map(({ 0: sign, index }) => {
    const isCode = pieces.some(([start, end]) => start <= index && index < end);
    return isCode ? { ...markAt(text, sign, index), role: 'code', isYear: false } : markAt(text, sign, index);
  });
}

/** Code in backticks, and tags, even where they are printed by mistake. */
const code = /`[^`]*`|<\s*\/?[A-Za-z][^<>]*>/g;

/** Marks side by side stand at one place. */
function markAt(text: string, sign: string, index: number): Mark {
  const before = [...text.slice(Math.max(0, index - 20), index).replace(marksAtEnd, '')].at(-1) ?? '';
  const after = text.slice(index + 1).replace(marksAtStart, '');
  const isDouble = double.includes(sign);
  const role = isDouble ? roleOf(before, after) : roleOfSingle(before, after);
  const opensSingle = !isDouble && role === 'opens';
  const isYear = opensSingle && /^\d\d(?![\p{L}\p{N}])/u.test(after);
  return {
    sign,
    isDouble,
    role,
    isBehindLetter: /\p{L}/u.test(before),
    isBehindS: /[sxzß]/i.test(before),
    isYear,
    isBeforeShortWord: isYear || (opensSingle && /^\p{Ll}{1,4}\s/u.test(after)),
    isBeforeOneLetter: opensSingle && oneLetter.test(after),
  };
}

const oneLetter = new RegExp(`^\\p{Ll}[${single}]`, 'u');
const inWord = new RegExp(`[\\p{L}\\p{N}${noText}\`>]$`, 'u');
const wordGoesOn = new RegExp(`^[\\p{L}${noText}\`<]`, 'u');

function roleOfSingle(before: string, after: string): Mark['role'] {
  if (inWord.test(before) && wordGoesOn.test(after)) return 'apostrophe';
  const role = roleOf(before, after);
  return role === 'opens' && /^\d\ds(?![\p{L}\p{N}])/u.test(after) ? 'apostrophe' : role;
}

function roleOf(before: string, after: string): Mark['role'] {
  const opens = /^[\s([{\p{Pd}/|]?$/u.test(before) && /^[^\s)\]},;:!?|]/u.test(after);
  const closes = /^[^\s([{|]$/u.test(before) && /^(?:$|[\s)\]}\p{Pd}/|.,;:!?…])/u.test(after);
  if (opens === closes) return 'unclear';
  return opens ? 'opens' : 'closes';
}
