import type { Writing } from './language-knowledge.ts';
import { fold, wordsOf } from './words.ts';

/** A piece of a text as the search compares it. */
export interface Token {
  /** By what it is found; the first says most. */
  readonly words: readonly [string, ...string[]];
  /** Where it stands in the text, from 0. */
  readonly start: number;
  readonly end: number;
}

/**
 * Reads a text as the search compares it. As words alone, dates, numbers and signs would mean something else in each way
 * of writing; here
 * - a date is one word, and so are its month and its day in any year: `7 May 2026`, `07.05.2026` and `2026-05-07` become
 *   `d20260507`, `m202605` and `t0507`;
 * - a number is one word: `810,000`, `810.000` and `810000` become `810000`, both `1.5` and `1,5` become `1d5`, and
 *   `1.5 million` becomes `1500000`;
 * - so is a name with a sign in it: `S&P` becomes `sandp`, `C++` becomes `cplusplus`;
 * - the letters behind an apostrophe are left out.
 *
 * Runs in the build and in the browser.
 */
export function tokensOf(text: string, writing: Writing): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(patternFor(writing))) {
    const words = read(match.groups ?? {}, match[0], writing);
    const [first, ...others] = words;
    if (first !== undefined)
      tokens.push({ words: [first, ...others], start: match.index, end: match.index + match[0].length });
  }
  return tokens;
}

/** The words of a text, each with its other readings: what `tokensOf` finds, without the places, and faster where it can. */
export function readingsOf(text: string, writing: Writing): (readonly string[])[] {
  if (/[\d%$€£&+#]/.test(text)) return tokensOf(text, writing).map(({ words }) => words);
  return wordsOf(text).map((word) => readWord(word, writing));
}

const patterns = new WeakMap<Writing, RegExp>();

function patternFor(writing: Writing): RegExp {
  const known = patterns.get(writing) ?? createPattern([...writing.months.keys()], [...writing.scales.keys()]);
  patterns.set(writing, known);
  return known;
}

const after = String.raw`(?![\p{L}\p{N}])`;
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const month = String.raw`(?:0?[1-9]|1[0-2])`;
const year = String.raw`(?:1[89]|20)\d\d`;

const number = String.raw`\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?`;

/**
 * What is longest and most certain stands first. As the last one takes a word whole, none begins inside of one: Safari knows
 * no look behind before version 16.4.
 */
function createPattern(months: readonly string[], scales: readonly string[]): RegExp {
  const name = String.raw`(?:${[...months]
    .sort((a, b) => b.length - a.length)
    .map(withUmlauts)
    .join('|')})\.?`;
  const dayOf = String.raw`${day}(?:st|nd|rd|th|\.)?`;
  return new RegExp(
    [
      String.raw`(?<isoYear>${year})-(?<isoMonth>${month})(?:-(?<isoDay>${day}))?${after}`,
      String.raw`(?<dotDay>${day})\.\s?(?<dotMonth>${month})\.(?:\s?(?<dotYear>${year}))?${after}`,
      String.raw`(?<slashOne>${day})/(?<slashTwo>${day})/(?<slashYear>${year})${after}`,
      String.raw`(?<partMonth>${month})[./](?<partYear>${year})${after}`,
      String.raw`(?<dmyDay>${dayOf})\s+(?:of\s+)?(?<dmyMonth>${name}),?(?:\s+(?<dmyYear>${year}))?${after}`,
      String.raw`(?<mdyMonth>${name})\s+(?<mdyDay>${dayOf}),?(?:\s+(?<mdyYear>${year}))?${after}`,
      String.raw`(?<myMonth>${name}),?\s+(?<myYear>${year})${after}`,
      // A single letter is a power of ten only where it is written close to the number.
      String.raw`(?<scaled>${number})(?<scale>(?:[\s-]?(?:${any(scales.filter((scale) => scale.length > 1))})|${any(scales.filter((scale) => scale.length === 1))})${after})`,
      // Without a letter at either side, but for a unit that is written close to it.
      String.raw`(?<number>${number})(?=(?:[ptge]b)?(?:[^\p{L}\p{N}]|$))`,
      String.raw`(?<sign>[%$€£])`,
      String.raw`(?<joined>\p{L}{1,3}&\p{L}{1,3})${after}`,
      String.raw`(?<plus>\p{L})\+\+`,
      String.raw`(?<sharp>[a-zA-Z])#${after}`,
      String.raw`(?<word>[\p{L}\p{N}\p{M}]+)(?:['’](?:s|t|d|m|re|ve|ll)${after})?`,
    ].join('|'),
    'giu',
  );
}

/** One of these; nothing where there are none. */
function any(words: readonly string[]): string {
  return words.length > 0 ? words.join('|') : '(?!)';
}

/** A folded name of a month in each way of writing its umlauts. */
function withUmlauts(name: string): string {
  return name.replaceAll(/ae|oe|ue/g, (two) => `(?:${two}|${({ ae: 'ä', oe: 'ö', ue: 'ü' } as const)[two as 'ae']})`);
}

const signs: Readonly<Record<string, string>> = { '%': 'percent', $: 'dollar', '€': 'euro', '£': 'pound' };

type Groups = Readonly<Record<string, string | undefined>>;

function read(groups: Groups, whole: string, writing: Writing): string[] {
  const { word, number, sign, joined, plus, sharp } = groups;
  if (number !== undefined) return [canonicalNumber(number)];
  if (groups['scaled'] !== undefined) return scaledNumber(groups['scaled'], groups['scale'] ?? '', writing);
  if (sign !== undefined) return [signs[sign] ?? sign];
  if (joined !== undefined) return [fold(joined).replace('&', 'and')];
  if (plus !== undefined) return [`${fold(plus)}plusplus`];
  if (sharp !== undefined) return [`${fold(sharp)}sharp`];
  if (word !== undefined) return readWord(word, writing);
  return readDate(groups, writing) ?? readWord(whole, writing);
}

function readWord(word: string, { numberWords }: Writing): string[] {
  const folded = fold(word);
  const number = numberWords.get(folded);
  return folded === '' ? [] : number === undefined ? [folded] : [number, folded];
}

function readDate(groups: Groups, { months, isMonthFirst }: Writing): string[] | undefined {
  const monthOf = (name: string | undefined) => months.get(fold(name ?? '').replace('.', ''));
  const { isoYear, isoMonth, isoDay, dotDay, dotMonth, dotYear, slashOne, slashTwo, slashYear } = groups;
  if (isoYear) return dateWords(isoYear, isoMonth, isoDay);
  if (dotDay) return dateWords(dotYear, dotMonth, dotDay);
  if (slashYear) {
    const [one, two] = [Number(slashOne), Number(slashTwo)];
    const isMonth = two > 12 || (isMonthFirst && one <= 12);
    return isMonth ? dateWords(slashYear, slashOne, slashTwo) : dateWords(slashYear, slashTwo, slashOne);
  }
  if (groups['partYear']) return dateWords(groups['partYear'], groups['partMonth'], undefined);
  if (groups['dmyDay']) return dateWords(groups['dmyYear'], monthOf(groups['dmyMonth']), groups['dmyDay']);
  if (groups['mdyDay']) return dateWords(groups['mdyYear'], monthOf(groups['mdyMonth']), groups['mdyDay']);
  if (groups['myYear']) return dateWords(groups['myYear'], monthOf(groups['myMonth']), undefined);
  return undefined;
}

function dateWords(
  yearText: string | undefined,
  monthText: string | number | undefined,
  dayText: string | undefined,
): string[] {
  const two = (value: string | number | undefined) => String(Number.parseInt(String(value), 10)).padStart(2, '0');
  const [mm, dd] = [two(monthText), dayText === undefined ? undefined : two(dayText)];
  return [
    yearText && dd ? `d${yearText}${mm}${dd}` : undefined,
    yearText ? `m${yearText}${mm}` : undefined,
    dd ? `t${mm}${dd}` : undefined,
  ].filter((word) => word !== undefined);
}

/** The whole number, and what was written of it. */
function scaledNumber(written: string, scale: string, { scales }: Writing): string[] {
  const [whole = '', fraction = ''] = canonicalNumber(written).split('d');
  const noughts = (scales.get(nameOf(scale)) ?? 0) - fraction.length;
  return noughts < 0
    ? [whole, nameOf(scale)]
    : [`${whole}${fraction}${'0'.repeat(noughts)}`, canonicalNumber(written), nameOf(scale)];
}

function nameOf(scale: string): string {
  return fold(scale).replace(/^[\s-]/, '');
}

/** Digits alone, and a `d` in place of the decimal sign; three digits behind a single sign are thousands. */
function canonicalNumber(written: string): string {
  const marks = written.match(/[^\d]/g) ?? [];
  const last = marks.at(-1);
  const fraction = last === undefined ? '' : (written.split(last).at(-1) ?? '');
  const isGrouped = last !== undefined && fraction.length === 3 && marks.every((mark) => mark === last);
  if (last === undefined || isGrouped) return written.replaceAll(/\D/g, '');
  const digits = written.slice(0, -fraction.length).replaceAll(/\D/g, '');
  return /^0*$/.test(fraction) ? digits : `${digits}d${fraction.replace(/0+$/, '')}`;
}
