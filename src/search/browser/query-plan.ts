import type { LanguageKnowledge } from '../shared/language-knowledge.ts';
import { tokensOf } from '../shared/tokens.ts';
import { fold, wordsOf } from '../shared/words.ts';

const longestQuery = 200;
const mostWords = 12;

export interface QueryPlan {
  /** The words that are worth searching for. */
  readonly words: readonly string[];
  /** The same without reading dates and numbers as one; where the former find nothing. */
  readonly plain: readonly string[];
  /** Neighbours among the words that may be one name: written with a sign between them, or very short. */
  readonly pairs: readonly (readonly string[])[];
  /** What the query asks for, where it begins as a question does. */
  readonly asks: string | undefined;
}

/**
 * What is to be searched for: stop words, what asks, and single letters are dropped unless nothing else is left. A query
 * is cut to a length nobody types.
 */
export function planQuery(query: string, knowledge: LanguageKnowledge): QueryPlan {
  const asked = withoutNonsense(query.slice(0, longestQuery).normalize('NFKC'));
  const { asks, rest } = withoutQuestion(asked, knowledge);
  const keep = (words: readonly string[]) => {
    const some = words.slice(0, mostWords);
    const meaningful = some.filter((word) => !knowledge.stopWords.has(word) && !/^\p{L}$/u.test(word));
    return [...new Set(meaningful.length > 0 ? meaningful : some)];
  };
  const read = (text: string) => keep(tokensOf(text, knowledge.writing).map(({ words: [first] }) => first));
  const words = read(rest);
  return {
    words: words.length > 0 ? words : read(asked),
    plain: keep(wordsOf(rest)),
    pairs: possibleNames(rest),
    asks,
  };
}

/** Markup and days that no calendar has are not looked for: taken apart, they would be words and numbers that nobody meant. */
function withoutNonsense(query: string): string {
  return query
    .replaceAll(/<\/?[a-z][^<>]*>/gi, ' ')
    .replaceAll(/\d+([-./])\s?\d+\1\s?\d+/g, (date) => (isImpossible(date) ? ' ' : date));
}

/** Whether three numbers that are written as a day are none, whichever of them is the month. */
function isImpossible(date: string): boolean {
  const numbers = date.match(/\d+/g) ?? [];
  const [year, ...others] = numbers[0]?.length === 4 ? numbers : [...numbers].reverse();
  const [first = '', second = ''] = others;
  if (year?.length !== 4 || first.length > 2 || second.length > 2) return false;
  const isDay = (month: string, day: string) => {
    const read = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
    return read.getUTCMonth() === Number(month) - 1 && read.getUTCDate() === Number(day);
  };
  return !isDay(first, second) && !isDay(second, first);
}

/** Longer ones first, as `us-east-1` before `us-east`. */
function possibleNames(query: string): string[][] {
  const written = [...query.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word: fold(word),
    start: index,
    end: index + word.length,
  }));
  const names: string[][] = [];
  for (const length of [3, 2])
    for (let at = 0; at + length <= written.length; at += 1) {
      const some = written.slice(at, at + length);
      const isGlued = some.slice(1).every(({ start }, before) => {
        const between = query.slice(some[before]?.end, start);
        return between.length === 1 && between.trim() !== '' && between !== '&';
      });
      if (isGlued || some.some(({ word }) => word.length <= 2)) names.push(some.map(({ word }) => word));
    }
  return names;
}

/** What a text asks for, where it is a question. */
export function questionIn(text: string, knowledge: LanguageKnowledge): string | undefined {
  return text.trimEnd().endsWith('?') ? withoutQuestion(text, knowledge).asks : undefined;
}

/** Takes what asks away, at the beginning or at the end: it asks for a kind of answer and names none. */
function withoutQuestion(query: string, { questions }: LanguageKnowledge): { asks: string | undefined; rest: string } {
  const words = wordsOf(query);
  const folded = ` ${words.join(' ')} `;
  const known = Object.entries(questions)
    .flatMap(([asks, phrases]) => phrases.map((phrase) => ({ asks, phrase, length: phrase.split(' ').length })))
    .sort((a, b) => b.length - a.length);
  const opening = known.find(({ phrase }) => folded.startsWith(` ${phrase} `));
  if (opening) return { asks: opening.asks, rest: withoutWords(query, opening.length, '^') };
  // “turnover 2025 how high”; a single word at the end is more often one of what is looked for.
  const end = known.find(({ phrase, length }) => length > 1 && folded.endsWith(` ${phrase} `));
  return end ? { asks: end.asks, rest: withoutWords(query, end.length, '$') } : { asks: undefined, rest: query };
}

function withoutWords(query: string, count: number, where: '^' | '$'): string {
  const [word, between] = [String.raw`[\p{L}\p{N}\p{M}]+`, String.raw`[^\p{L}\p{N}]*`];
  const words = where === '^' ? `^${between}(?:${word}${between}){${count}}` : `(?:${word}${between}){${count}}$`;
  return query.replace(new RegExp(words, 'u'), '');
}

/** Fewer letters begin too many words: nearly every record holds one that begins so. */
const shortest = 3;

/** Whether a word is but begun: `ma`, not `s3`. */
function isTooShort(word: string | undefined): boolean {
  return word !== undefined && word.length < shortest && !/\p{N}/u.test(word);
}

/** Whether a query is but one or two letters, and is taken for a whole word. */
export function isOnlyBegun(words: readonly string[]): boolean {
  return words.length === 1 && isTooShort(words[0]);
}

/** The words of a query without a last one that is but begun. */
export function withoutBegun(words: readonly string[]): readonly string[] {
  return words.length > 1 && isTooShort(words.at(-1)) ? words.slice(0, -1) : words;
}
