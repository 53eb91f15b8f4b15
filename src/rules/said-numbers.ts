import { numberFormat } from '../i18n/formatters.ts';
import { fractionsInWords } from '../i18n/fractions-in-words.ts';
import { interfaceText } from '../i18n/interface-text.ts';
import type { Language } from '../i18n/languages.ts';
import { localeOf } from '../i18n/languages.ts';
import { numbersInWords } from '../i18n/numbers-in-words.ts';
import { settingsOf } from '../i18n/texts.ts';
import { writtenNumbers } from '../i18n/written-numbers.ts';
import { scales } from '../schemas/quantity.ts';

/** A number that a text says in digits or words, with the word for millions or more behind it. */
export interface Said {
  /** With its scale, as in “3.2 billion”. */
  readonly written: string;
  readonly index: number;
  /** Without it, 3.2. */
  readonly number: number;
  /** How many noughts its scale has, in its own language: nine, whether of a billion or of a “Milliarde”. */
  readonly noughts: number | undefined;
  /** Whether it is a part in words, which may stand for so many percent. */
  readonly isFraction: boolean;
  /** Whether it is so small that it may be an article, or a word in the other language; a million alone is one. */
  readonly isSmallWord: boolean;
}

/**
 * What a text says in digits or words, times of day aside, which count the hours differently. What stands in `other`
 * letter for letter, as versions do, is no matter.
 */
export function saidIn(text: string, other: string, language: Language): Said[] {
  const fractions = fractionsInWords(text, language).map((one): Said => ({
    ...one,
    noughts: undefined,
    isFraction: true,
    isSmallWord: false,
  }));
  const numbers = numbersOf(text, language).filter(isOutside(fractions));
  const scalesAlone = [...text.matchAll(/(?<!\p{L})\p{L}{2,}/gu)].flatMap(({ 0: written, index }): Said[] => {
    const noughts = noughtsOf(written, language);
    return noughts === undefined ? [] : [{ written, index, number: 1, noughts, isFraction: false, isSmallWord: true }];
  });
  return [...numbers, ...fractions, ...scalesAlone.filter(isOutside(numbers))].filter(
    ({ written, noughts }) => noughts !== undefined || !other.includes(written),
  );
}

function numbersOf(text: string, language: Language): Said[] {
  const inDigits = [...text.matchAll(digits)].map(({ 0: written, index }) => ({
    written,
    index,
    number: writtenNumbers(written, language)[0] ?? Number.NaN,
  }));
  return [...inDigits, ...numbersInWords(text, language, 1)].map((one) => {
    const { word = '', noughts } = scaleBehind(text.slice(one.index + one.written.length), language) ?? {};
    const isSmallWord = noughts === undefined && !/\p{Nd}/u.test(one.written) && one.number < 13;
    return { ...one, written: one.written + word, noughts, isFraction: false, isSmallWord };
  });
}

function isOutside(others: readonly Said[]): (one: Said) => boolean {
  return ({ index: at }) => !others.some(({ index, written }) => index <= at && at < index + written.length);
}

/** A number of one text in the place of which the other has another; none where one merely leaves out what the other says. */
export function differenceBetween(
  here: readonly Said[],
  there: readonly Said[],
): [here: Said, there: Said] | undefined {
  const strangers = (some: readonly Said[], others: readonly Said[]) =>
    some.filter((one) => !one.isSmallWord && !others.some((other) => isSame(one, other)));
  const [wrong] = strangers(here, there);
  const [right] = strangers(there, here);
  return wrong && right ? [wrong, right] : undefined;
}

/** The same number as a text of the language writes it; undefined where words for it are not known. */
export function writtenIn({ number, noughts, written, isFraction }: Said, language: Language): string | undefined {
  const scale = noughts === undefined ? undefined : scaleWords.get(noughts);
  if (isFraction || !/\p{Nd}/u.test(written) || (noughts !== undefined && !scale)) return undefined;
  const isGrouped = /\p{Nd}[.,]\p{Nd}{3}(?!\p{Nd})/u.test(written);
  const plain = numberFormat(localeOf(language), { useGrouping: isGrouped, maximumFractionDigits: 6 }).format(number);
  return scale ? `${plain} ${interfaceText(language)(`units.scale.${scale}`, { count: number })}` : plain;
}

const scaleWords: ReadonlyMap<number, 'million' | 'billion' | 'trillion'> = new Map([
  [6, 'million'],
  [9, 'billion'],
  [12, 'trillion'],
]);

const digits =
  /(?<![\p{Nd}.,:])\p{Nd}(?:[\p{Nd}.,\u00A0\u202F]*\p{Nd})?(?![\p{Nd}:]|[.,]\p{Nd}|\s(?:Uhr|[ap]\.?m|noon|midnight))/gu;

/** A word for a power of ten right behind a number; single letters are units too. */
function scaleBehind(text: string, language: Language): { word: string; noughts: number } | undefined {
  const [word = '', name = ''] = /^\s(\p{L}{2,})/u.exec(text) ?? [];
  const noughts = noughtsOf(name, language);
  return noughts === undefined ? undefined : { word, noughts };
}

function noughtsOf(word: string, language: Language): number | undefined {
  const known = settingsOf(language).search.scales;
  return Object.hasOwn(known, word.toLowerCase()) ? known[word.toLowerCase()] : undefined;
}

/** “1.67 billion” and “1,670 million” are one number, and so are “half” and “50 percent”; without a scale any is meant. */
function isSame(one: Said, other: Said): boolean {
  if (one.isFraction !== other.isFraction) return Math.abs(inPercent(one) - inPercent(other)) < 0.5;
  if (one.noughts !== undefined && other.noughts !== undefined)
    return areEqual(one.number * 10 ** one.noughts, other.number * 10 ** other.noughts);
  return Object.values(scales).some(
    (power) => areEqual(one.number * power, other.number) || areEqual(one.number, other.number * power),
  );
}

function inPercent({ number, isFraction }: Said): number {
  return isFraction ? number * 100 : number;
}

function areEqual(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(one) * 1e-9;
}
