import type { LanguageSettings } from '../schemas/language.ts';
import type { Language } from './languages.ts';
import { settingsOf } from './texts.ts';

/** A number that a text says in words. */
export interface NumberInWords {
  readonly written: string;
  readonly index: number;
  readonly number: number;
}

/** From this number on, digits are asked for; smaller ones are written as words. */
const first = 13;

/**
 * The numbers from thirteen on that a text says in words: `twenty-five`, `zweihundertfünfzig`, `fünfzigfach`. None of a
 * language that tells no numerals, and none of what is no certain number, such as `several hundred` and `hundreds`.
 * `least` asks for smaller ones too.
 */
export function numbersInWords(text: string, language: Language, least = first): NumberInWords[] {
  const reader = readerOf(language);
  if (!reader) return [];
  return [...text.matchAll(reader.pattern)].flatMap(({ 0: written, index }) => {
    const number = reader.valueOf(written.toLowerCase());
    return number < least ? [] : [{ written, index, number }];
  });
}

interface Reader {
  readonly pattern: RegExp;
  valueOf: (written: string) => number;
}

type Numerals = NonNullable<LanguageSettings['numerals']>;

const readers = new WeakMap<Numerals, Reader>();

function readerOf(language: Language): Reader | undefined {
  const { numerals } = settingsOf(language);
  if (!numerals) return undefined;
  const known = readers.get(numerals) ?? newReader(numerals);
  readers.set(numerals, known);
  return known;
}

function newReader({ parts, joints, endings, uncertain }: Numerals): Reader {
  const names = Object.keys(parts);
  const part = anyOf(names);
  const great = anyOf(names.filter((name) => (parts[name] ?? 0) >= 100));
  // “A hundred and ten” is one number, “ten and thirty” are two.
  const [loose, close] = [joints.filter(isLoose), joints.filter((joint) => !isLoose(joint))];
  const behindGreat = loose.length > 0 ? `|(?<=${great})${anyOf(loose)}` : '';
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{Nd}-])(?<!${anyOf(uncertain)} |\\p{Nd}[ \\u00A0])` +
      `${part}(?:(?:${anyOf(close)}${behindGreat})${part})*` +
      `(?:${anyOf(endings)}\\p{L}{0,2})?(?![\\p{L}\\p{Nd}]|-\\p{L}+(?:st|nd|rd|th)(?!\\p{L}))`,
    'giu',
  );
  const eachPart = new RegExp(part, 'giu');
  return { pattern, valueOf: (written) => valueOf([...written.matchAll(eachPart)].map(([one]) => parts[one] ?? 0)) };
}

function isLoose(joint: string): boolean {
  return /^ .* $/.test(joint);
}

/** The longest first, so that nothing is left of `fourteen` behind `four`. */
function anyOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length).map((word) => RegExp.escape(word));
  return `(?:${longestFirst.length > 0 ? longestFirst.join('|') : '(?!)'})`;
}

/** As it is said: what stands before a hundred or a thousand is so many of them, all else is added. */
function valueOf(parts: readonly number[]): number {
  let [sum, current] = [0, 0];
  for (const part of parts) {
    if (part < 100) current += part;
    else if (part < 1000) current = Math.max(1, current) * part;
    else {
      sum += Math.max(1, current) * part;
      current = 0;
    }
  }
  return sum + current;
}
