/** A number as people write it in prose, taken apart. */
export interface WrittenNumber {
  /** The number, or the two ends of a range. */
  readonly values: readonly number[];
  /** How often a thousand it is to be taken, as a power of ten: 6 for millions. */
  readonly power: number;
  readonly qualifier?: 'approximately' | 'at-least' | 'more-than' | 'less-than';
  /** What is left: the unit, and words that say nothing of the number. */
  readonly rest: string;
  /** The other number that it may be where a comma stands for decimals. */
  readonly either?: number;
}

/** A number with separators of any custom. */
const digits = /\d+(?:[.,'’_\u00a0\u202f ]\d{3})+(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)?/g;

/** Takes apart what stands where a number is wanted; undefined where there are no digits in it. */
export function readNumber(text: string): WrittenNumber | undefined {
  const found = [...text.matchAll(digits)];
  const [first, second] = found;
  if (!first) return undefined;
  const between = second ? text.slice(first.index + first[0].length, second.index) : '';
  const isRange = second !== undefined && rangeSigns.test(between.replace(/%|\p{Sc}/gu, '').trim());
  const numbers = isRange ? [first, second] : [first];
  const last = numbers.at(-1) ?? first;
  const behind = text.slice(last.index + last[0].length);
  const { power, rest } = readPower(behind);
  const before = text.slice(0, first.index);
  const qualifier = isRange ? undefined : readQualifier(before, rest);
  const sign = /[-−]\s*$/.test(before) && !/\d/.test(before) ? -1 : 1;
  const either =
    /^\d{1,3}[.,]\d{3}$/.test(first[0]) && !isRange ? Number(first[0].replace(',', '.')) * sign : undefined;
  return {
    values: numbers.map((match, index) => toNumber(match[0]) * (index === 0 ? sign : 1)),
    power,
    ...(qualifier ? { qualifier } : {}),
    rest: `${before} ${rest}`.replaceAll(/[~≈<>≤≥=+*]/g, ' ').trim(),
    ...(either === undefined ? {} : { either }),
  };
}

/** The power of ten that a word or sign stands for, such as 6 for “Mio.”; undefined where it stands for none. */
export function powerOf(word: string): number | undefined {
  const name = word.replace(/\.$/, '');
  const power = powers.find(([names]) => names.test(name))?.[1];
  if (power !== undefined) return power;
  return /^10{2,}$/.test(name) ? name.length - 1 : undefined;
}

/** How exact a word or sign says that a number is. */
export function qualifierOf(word: string): NonNullable<WrittenNumber['qualifier']> | undefined {
  return qualifiers.find(([names]) => names.test(word.trim()))?.[1];
}

const rangeSigns = /^(?:[-\u2010-\u2015−,;]|\.{2,3}|…|to|and|till|until|bis|und|or|oder)$/i;

const powers: readonly (readonly [RegExp, number])[] = [
  [/^(?:k|K|tsd|thousands?|tausend|thsd)$/i, 3],
  [/^(?:m|mm|mn|mio|mill|millions?|millionen)$/i, 6],
  [/^(?:b|bn|mrd|milliarden?|billions?)$/i, 9],
  [/^(?:tn|trn|trillions?|bio|billionen)$/i, 12],
];

const qualifiers: readonly (readonly [RegExp, NonNullable<WrittenNumber['qualifier']>])[] = [
  [/^(?:≥|>=|=>|at least|min\.?|minimum|mindestens|no fewer than|no less than|from|ab)$/i, 'at-least'],
  [/^(?:>|\+|more than|over|above|mehr als|über|exceeds)$/i, 'more-than'],
  [
    /^(?:<|≤|<=|less than|fewer than|under|below|up to|at most|max\.?|maximum|weniger als|unter|bis zu|höchstens|almost|nearly|fast|knapp)$/i,
    'less-than',
  ],
  [
    /^(?:~|≈|±|c\.?|ca\.?|circa|about|around|approx\.?|approximately|roughly|some|etwa|rund|ungefähr|gegen|zirka)$/i,
    'approximately',
  ],
];

function readQualifier(before: string, behind: string): WrittenNumber['qualifier'] {
  const words = before
    .replaceAll(/\p{Sc}/gu, '')
    .replace(/-\s*$/, '')
    .trim();
  if (words === '') return /^\s*(?:\+|or more|oder mehr|plus\b)/i.test(behind) ? 'at-least' : undefined;
  return qualifierOf(words);
}

function readPower(behind: string): { power: number; rest: string } {
  const [, word = '', rest = behind] = /^\s*-?(\p{L}+\.?)(?!\p{L})(.*)$/su.exec(behind) ?? [];
  const power = powerOf(word);
  return power === undefined ? { power: 0, rest: behind } : { power, rest };
}

function toNumber(written: string): number {
  const plain = written.replaceAll(/['’_\s]/g, '');
  const signs = plain.replaceAll(/\d/g, '');
  const lastSign = signs.at(-1);
  const isGrouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(plain);
  if (lastSign === undefined || isGrouped) return Number(plain.replaceAll(/[.,]/g, ''));
  const at = plain.lastIndexOf(lastSign);
  return Number(`${plain.slice(0, at).replaceAll(/[.,]/g, '')}.${plain.slice(at + 1)}`);
}
