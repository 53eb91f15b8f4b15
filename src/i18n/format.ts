import { dateFormat, numberFormat } from './formatters.ts';
import type { Language } from './languages.ts';
import { localeOf } from './languages.ts';
import { passage } from './passage.ts';
import type { Passage } from './passage.ts';
import { scales } from '../schemas/quantity.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { unitOf } from '../schemas/units.ts';
import { inlineUnit, scaleWord } from './units.ts';

/** Formats a plain number, by default with at most two decimals: `195.15`, `195,15`. */
export function formatNumber(value: number, language: Language, digits?: number): string {
  const parts = numberFormat(localeOf(language), {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? 2,
    // What would be rounded to nothing shows its first digit.
    ...(digits === undefined ? { maximumSignificantDigits: 1, roundingPriority: 'morePrecision' } : {}),
    useGrouping: true,
    // No sign before a rounded zero.
    signDisplay: 'negative',
  }).formatToParts(value);
  // A true minus sign: the hyphen breaks across lines and is read as a dash.
  return parts.map(({ type, value: part }) => (type === 'minusSign' ? part.replace('-', '−') : part)).join('');
}

/** Writes every digit of a text as the language does: `2016` → `۲۰۱۶` in Persian. */
export function writeDigits(text: string, language: Language): string {
  const digit = numberFormat(localeOf(language));
  return text.replaceAll(/\d/g, (one) => digit.format(Number(one)));
}

/**
 * Formats a number as its record gives it: scale in words, money and percent with their unit
 * (`$50 million`, `50 Millionen Dollar`, `37.4 percent`), counted things without their noun.
 */
export function formatQuantity(quantity: Quantity, language: Language, digits?: number): string {
  return quantityPassage(quantity, language, digits).text;
}

/** The same with its language: the default one where `language` has no words for the scale or the unit. */
export function quantityPassage(quantity: Quantity, language: Language, digits?: number): Passage {
  const { value, scale, unit } = quantity;
  const small = scale === 'one' || scale === 'thousand';
  const shown = small ? value * scales[scale] : value;
  const price = ['money', 'price'].includes(unitOf(unit).kind) && scale === 'one' && !Number.isInteger(shown);
  return passage(language, (voice) => {
    if (unit === 'year') return writeDigits(String(value), voice.language);
    const number = formatNumber(shown, voice.language, digits ?? (price ? 2 : undefined));
    const scaled = small ? number : `${number} ${scaleWord(scale, shown, voice)}`;
    return inlineUnit(unit, scale, { number, scaled, count: Math.abs(shown) }, voice);
  });
}

/**
 * The number of a quantity as a sentence says it, without its unit and its sign: `195.15 million`, `195,15 Millionen`,
 * `9.50` of a price. All digits are kept.
 */
export function numberOfMeasure({ value, scale, unit }: Quantity, language: Language): string {
  const small = scale === 'one' || scale === 'thousand';
  const shown = Math.abs(small ? value * scales[scale] : value);
  if (unit === 'year') return writeDigits(String(value), language);
  const isPrice = ['money', 'price'].includes(unitOf(unit).kind) && scale === 'one' && !Number.isInteger(shown);
  const decimals = String(Number(shown.toPrecision(12))).split('.')[1]?.length ?? 0;
  const number = formatNumber(shown, language, isPrice ? Math.max(2, decimals) : decimals);
  return passage(language, (voice) => `${number} ${scaleWord(scale, shown, voice)}`.trim()).text;
}

/**
 * Formats a partial date: `29 August 1997`, `August 2008`, `2008`, `Q3 2008`, `first half of 2008`; in German
 * `29. August 1997`. Years are those of the sources, also where the language is used with another calendar.
 */
export function formatDate(date: string, language: Language, precision: 'full' | 'month' | 'year' = 'full'): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (precision !== 'year' && /^[QH]/.test(month ?? '')) return partOfYearPassage(date, language).text;
  if (precision === 'year' || month === undefined) return writeDigits(year, language);
  return dateFormat(localeOf(language), {
    calendar: 'gregory',
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && precision === 'full' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** Formats a period of a series: `2020`, `Q3 2020`, `3. Quartal 2020`, `April 2021`. */
export function formatPeriod(period: string, language: Language): string {
  return periodPassage(period, language).text;
}

/** The same with its language: the default one where `language` has no words for a quarter. */
export function periodPassage(period: string, language: Language): Passage {
  return /-[QH]/.test(period)
    ? partOfYearPassage(period, language)
    : passage(language, ({ language: own }) => formatDate(period, own));
}

function partOfYearPassage(date: string, language: Language): Passage {
  const [year = '', part = ''] = date.split('-');
  return passage(language, ({ language: own, t }) => {
    const inYear = { year: writeDigits(year, own) };
    if (part === 'H1') return t('units.firstHalf', inYear);
    if (part === 'H2') return t('units.secondHalf', inYear);
    return t('units.quarter', { quarter: writeDigits(part.slice(1), own), ...inYear });
  });
}

/** Formats a moment with its offset as the local time of the place: `24 December 2012, 12:24 (UTC−8)`. */
export function formatMoment(moment: string, language: Language): string {
  return momentPassage(moment, language).text;
}

/** The same with its language: the default one where `language` has no words for it. */
export function momentPassage(moment: string, language: Language): Passage {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(moment);
  return passage(language, ({ language: own, t }) => {
    if (!match) return formatDate(moment, own);
    const [, day = '', time = '', offset = ''] = match;
    const zone = writeDigits(zoneOf(offset), own);
    return t('units.moment', { date: formatDate(day, own), time: writeDigits(time, own), zone });
  });
}

function zoneOf(offset: string): string {
  if (offset === 'Z' || offset.endsWith('00:00')) return 'UTC';
  const short = offset
    .replace('-', '−')
    .replace(/:00$/, '')
    .replace(/([+−])0/, '$1');
  return `UTC${short}`;
}

/** Formats minutes as hours and minutes, or days: `3 h 5 min`, `3 days`. */
export function formatDuration(minutes: number, language: Language): string {
  const unit = (value: number, name: 'day' | 'hour' | 'minute') =>
    numberFormat(localeOf(language), {
      style: 'unit',
      unit: name,
      unitDisplay: name === 'day' ? 'long' : 'short',
    }).format(value);
  if (minutes >= 1440 && minutes % 1440 === 0) return unit(minutes / 1440, 'day');
  const hours = Math.floor(minutes / 60);
  return [hours > 0 ? unit(hours, 'hour') : '', minutes % 60 > 0 ? unit(minutes % 60, 'minute') : '']
    .filter(Boolean)
    .join(' ');
}
