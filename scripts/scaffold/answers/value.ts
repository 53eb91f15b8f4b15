import { formatQuantity } from '../../../src/i18n/format.ts';
import { interfaceText } from '../../../src/i18n/interface-text.ts';
import { completeLanguages } from '../../../src/i18n/languages.ts';
import { scaleOf } from '../../../src/schemas/advice/number-advice.ts';
import { unitMeant } from '../../../src/schemas/advice/unit-advice.ts';
import { powerOf, qualifierOf, readNumber } from '../../../src/schemas/advice/written-number.ts';
import type { WrittenNumber } from '../../../src/schemas/advice/written-number.ts';
import type { Scale } from '../../../src/schemas/quantity.ts';
import { unitNames, unitOf } from '../../../src/schemas/units.ts';
import type { About, Reading } from '../question.ts';
import { option } from './as-typed.ts';

/** A number taken apart: its digits, and what its words and signs say in fields of their own. */
interface Parts {
  readonly value: string;
  readonly scale?: string;
  readonly unit?: string;
  readonly qualifier?: string;
}

/** Reads a number as people write it: its scale, unit and exactness are taken for those of the flags beside it. */
export function readValue(written: string, about: About): Reading {
  const parts = takeApart(written, about);
  if ('refused' in parts) return parts;
  const { value, ...others } = parts;
  const said: [string, string][] = Object.entries(others);
  const other = said.find(([field, word]) => !isSame(about.answers[beside(about.flag, field)], word));
  if (other) {
    const [field, word] = other;
    const flag = beside(about.flag, field);
    return {
      refused: `${option(about.flag, written)} says ${word}, and ${option(flag, about.answers[flag] ?? '')} says otherwise. Give the digits alone, and the other where it belongs: ${option(about.flag, value)} ${option(flag, word)}`,
    };
  }
  return { value, also: Object.fromEntries(said.map(([field, word]) => [beside(about.flag, field), word])) };
}

/** Takes a number apart that has one meaning, or says what it may mean. */
export function takeApart(
  written: string,
  { flag, answers }: Pick<About, 'flag' | 'answers'>,
): Parts | { refused: string } {
  if (/^-?\d+(?:\.\d+)?$/.test(written)) return doubtOfThousands(written, { flag, answers }) ?? { value: written };
  const number = readNumber(
    written
      // A sign before the one of a currency is that of the number.
      .replace(/^([-−])\s*(\p{Sc}|US\$)\s*/u, '$2$1')
      .replace(/^([-−]?)[.,](\d+)/, '$10.$2'),
  );
  if (!number || /\d/.test(number.rest)) return noNumber(flag, written);
  if (number.values.length > 1) return range(number, flag, written);
  const [value = 0] = number.values;
  if (written.startsWith('+'))
    return {
      refused: `--${flag} is “${written}”: write ${option(flag, String(value))}, or ${option(flag, String(value))} ${option(beside(flag, 'qualifier'), 'more-than')} for “more than”.`,
    };
  if (number.either !== undefined)
    return {
      refused: `--${flag} is “${written}”, which is one number here and another there: write ${option(flag, String(value))}, or ${option(flag, String(number.either))} if the sign is that of decimals.`,
    };
  if (/≤|<=|\b(?:up to|at most|max|bis zu|höchstens)\b/i.test(written))
    return {
      refused: `--${flag} is “${written}”, and there is no qualifier for “at most”: write ${option(flag, String(value))}, and say the rest in the sentence and the note.`,
    };
  const { unit, left } = unitIn(value < 0 ? number.rest.replaceAll(/[-−]/g, ' ') : number.rest);
  const scale = number.power === 0 ? undefined : scaleOf(number.power);
  const parts = partsOf(String(value), scale, unit, number.qualifier);
  if (/^billion$/i.test(wordBehind(written)) && wordBehind(written).startsWith('B'))
    return {
      refused: `--${flag} is “${written}”, and “Billion” is a thousand millions in English and a million millions in German: write ${option(flag, String(value))} ${option(beside(flag, 'scale'), 'billion')}, or ${option(beside(flag, 'scale'), 'trillion')}`,
    };
  if (left !== '' && !/\p{L}|\p{Sc}/u.test(left)) return noNumber(flag, written, String(value));
  if (left !== '')
    return {
      refused: `--${flag} is “${written}”, of which “${left}” is no unit of the list in src/schemas/units.json. Write ${asOptions(flag, parts)}, and say what is counted in ${completeLanguages.map((language) => `--${beside(flag, 'label')}-${language}`).join(' and ')}.`,
    };
  return parts;
}

/** The flag for a field of the same number: `unit-2` for `value-2`. */
export function beside(flag: string, field: string): string {
  return flag.startsWith('value') ? `${field}${flag.slice('value'.length)}` : field;
}

function partsOf(value: string, scale?: string, unit?: string, qualifier?: string): Parts {
  return {
    value,
    ...(scale === undefined ? {} : { scale }),
    ...(unit === undefined ? {} : { unit }),
    ...(qualifier === undefined ? {} : { qualifier }),
  };
}

function asOptions(flag: string, { value, ...others }: Parts): string {
  const more: [string, string][] = Object.entries(others);
  return [option(flag, value), ...more.map(([field, word]) => option(beside(flag, field), word))].join(' ');
}

/** Whether an answer that was given says the same as a word beside the number. */
function isSame(given: string | undefined, word: string): boolean {
  return given === undefined || [given, unitMeant(given), scaleMeant(given), qualifierOf(given)].includes(word);
}

/** The scale that a word or a power of ten stands for. */
export function scaleMeant(word: string): string | undefined {
  const power = powerOf(word);
  return power === undefined ? undefined : scaleOf(power);
}

/** The unit that the words around a number name, and what is left of them. */
function unitIn(rest: string): { unit?: string; left: string } {
  const words = rest.replace(qualifierWords, ' ').replace(/\.$/, '').trim();
  const whole = unitMeant(words);
  if (whole !== undefined) return { unit: whole, left: '' };
  const each = words.split(/\s+/).filter((word) => word !== '');
  const unit = each.map((word) => unitMeant(word)).find((one) => one !== undefined);
  const left = each.filter((word) => unit === undefined || unitMeant(word) !== unit).join(' ');
  return { ...(unit === undefined ? {} : { unit }), left };
}

/** What says how exact a number is has been taken from around it, and is still among the rest. */
const qualifierWords =
  /(?<!\p{L})(?:at least|min\.?|minimum|mindestens|no fewer than|no less than|from|ab|more than|over|above|mehr als|über|exceeds|less than|fewer than|under|below|maximum|weniger als|unter|almost|nearly|fast|knapp|c\.?|ca\.?|circa|about|around|approx\.?|approximately|roughly|some|etwa|rund|ungefähr|gegen|zirka|or more|oder mehr|plus)(?!\p{L})|±/iu;

function wordBehind(written: string): string {
  return /\d\s*(\p{L}+)/u.exec(written)?.[1] ?? '';
}

/** Nobody counts thousandths of a person: the point is that of thousands. */
function doubtOfThousands(
  written: string,
  { flag, answers }: Pick<About, 'flag' | 'answers'>,
): { refused: string } | undefined {
  const unit = unitNames.find((name) => name === answers[beside(flag, 'unit')]);
  if (!/^-?\d{1,3}\.\d{3}$/.test(written) || unit === undefined) return undefined;
  const isWhole = ['people', 'things'].includes(unitOf(unit).kind);
  const hasScale = answers[beside(flag, 'scale')] !== undefined;
  return isWhole && !hasScale
    ? {
        refused: `--${flag} is “${written}”, and ${unit} are whole ones: write ${option(flag, written.replace('.', ''))} if the point separates thousands.`,
      }
    : undefined;
}

function noNumber(flag: string, written: string, meant = '12.5'): { refused: string } {
  return {
    refused: `--${flag} is “${written}”, which is not one number. Write its digits, with a point before decimals: ${option(flag, meant)}`,
  };
}

/** Of a range the middle is written, and both ends are said. */
function range({ values, power, rest }: WrittenNumber, flag: string, written: string): { refused: string } {
  const [low = 0, high = 0] = values;
  const scale = (power === 0 ? 'one' : scaleOf(power)) as Scale;
  const { unit } = unitIn(rest.replace(/^(?:between|zwischen|from|von)\b/i, ''));
  const middle = String(Number(((low + high) / 2).toPrecision(12)));
  const notes = completeLanguages.map((language) => {
    const say = (value: number) => formatQuantity({ value, scale, unit: 'count' }, language);
    return option(`note-${language}`, interfaceText(language)('new.range', { low: say(low), high: say(high) }));
  });
  const parts = partsOf(middle, power === 0 ? undefined : scale, unit, 'midpoint');
  return {
    refused: `--${flag} is “${written}”, a range, and one number stands here. Write its middle, and its ends in the note: ${asOptions(flag, parts)} ${notes.join(' ')}`,
  };
}
