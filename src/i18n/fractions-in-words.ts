import type { LanguageSettings } from '../schemas/language.ts';
import type { Language } from './languages.ts';
import type { NumberInWords } from './numbers-in-words.ts';
import { settingsOf } from './texts.ts';

/**
 * The fractions that a text says in words: `two thirds`, `die Hälfte`. None of a language that tells none, and none of
 * what merely sounds like one, such as `the first half of` a year and `a third attempt`.
 */
export function fractionsInWords(text: string, language: Language): NumberInWords[] {
  const { numerals } = settingsOf(language);
  if (!numerals?.fractions) return [];
  const pattern = patterns.get(numerals) ?? newPattern(numerals, numerals.fractions);
  patterns.set(numerals, pattern);
  return [...text.matchAll(pattern)].map(({ 0: written, index }) => ({
    written,
    index,
    number: valueOf(written, numerals),
  }));
}

type Numerals = NonNullable<LanguageSettings['numerals']>;
type Fractions = NonNullable<Numerals['fractions']>;

const patterns = new WeakMap<Numerals, RegExp>();

function newPattern(
  { parts: numbers, inexact }: Numerals,
  { parts, phrases, notBefore, notBehind }: Fractions,
): RegExp {
  const places: Readonly<Record<string, readonly string[]>> = {
    '{part}': Object.keys(parts),
    '{number}': Object.keys(numbers).filter((word) => (numbers[word] ?? 0) > 1),
    '{inexact}': inexact,
  };
  const all = phrases.map((phrase) => {
    const [, before = '', said = '', behind = ''] = /^(?:\(([^)]+)\) )?([^(]+?)(?: \(([^)]+)\))?$/.exec(phrase) ?? [];
    return (
      (before === '' ? '' : `(?<=(?<!\\p{L})${patternOf(before, places)}\\s)`) +
      patternOf(said, places) +
      (behind === '' ? '' : `(?=\\s${patternOf(behind, places)}(?!\\p{L}))`)
    );
  });
  return new RegExp(
    `(?<![\\p{L}\\p{Nd}-])(?<!(?<!\\p{L})${anyOf(notBefore)}\\s)(?:${all.join('|')})(?![\\p{L}\\p{Nd}-])` +
      `(?!\\s${anyOf(notBehind)}(?!\\p{L}))`,
    'giu',
  );
}

function patternOf(phrase: string, places: Readonly<Record<string, readonly string[]>>): string {
  return phrase
    .split(/(\{\w+\}|\s+)/)
    .map((piece) => {
      const words = places[piece];
      return words ? anyOf(words) : /^\s+$/.test(piece) ? '[\\s-]+' : RegExp.escape(piece);
    })
    .join('');
}

/** The longest first, so that nothing is left of `thirds` behind `third`. */
function anyOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map((word) => RegExp.escape(word));
  return `(?:${longestFirst.length > 0 ? longestFirst.join('|') : '(?!)'})`;
}

/** So many of so small parts; one of them where no number stands before it. */
function valueOf(written: string, { parts: numbers, fractions }: Numerals): number {
  const parts = fractions?.parts ?? {};
  const names = [
    ...written.toLowerCase().matchAll(new RegExp(anyOf([...Object.keys(numbers), ...Object.keys(parts)]), 'gu')),
  ];
  const [count = 1] = names.flatMap(([name]) => numbers[name] ?? []);
  const [whole = Number.NaN] = names.flatMap(([name]) => parts[name] ?? []);
  return count / whole;
}
