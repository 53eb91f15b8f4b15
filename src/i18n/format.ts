import { interfaceText } from './interface-text.ts';
import type { Language } from './languages.ts';
import { localeOf } from './languages.ts';
import { scales } from '../schemas/quantity.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { inlineUnit, scaleWord } from './units.ts';

/** Formats a plain number, by default with at most two decimals: `195.15`, `195,15`. */
export function formatNumber(value: number, language: Language, digits?: number): string {
  const text = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? 2,
    // What would be rounded to nothing shows its first digit.
    ...(digits === undefined ? { maximumSignificantDigits: 1, roundingPriority: 'morePrecision' } : {}),
    useGrouping: true,
  }).format(Math.abs(value));
  // A true minus sign: the hyphen breaks across lines and is read as a dash. No sign before a rounded zero.
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/**
 * Formats a number as it stands in a sentence: scale in words, money and percent with their unit
 * (`$50 million`, `50 Millionen Dollar`, `37.4 percent`), counted things without their noun.
 */
export function formatQuantity(quantity: Quantity, language: Language, digits?: number): string {
  const { value, scale, unit } = quantity;
  if (unit === 'year') return String(value);
  const small = scale === 'one' || scale === 'thousand';
  const shown = small ? value * scales[scale] : value;
  const price = unit.startsWith('usd') && scale === 'one' && !Number.isInteger(shown);
  const number = formatNumber(shown, language, digits ?? (price ? 2 : undefined));
  const scaled = small ? number : `${number} ${scaleWord(scale, shown, language)}`;
  return inlineUnit(unit, scale, { number, scaled, count: Math.abs(shown) }, language);
}

/** Formats a partial date: `29 August 1997`, `August 2008`, `2008`; in German `29. August 1997`. */
export function formatDate(date: string, language: Language, precision: 'full' | 'month' | 'year' = 'full'): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  if (precision === 'year' || month === undefined) return year;
  return new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    month: 'long',
    ...(day !== undefined && precision === 'full' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** Formats a period of a series: `2020`, `Q3 2020`, `3. Quartal 2020`, `April 2021`. */
export function formatPeriod(period: string, language: Language): string {
  const quarter = /^(\d{4})-Q(\d)$/.exec(period);
  if (!quarter) return formatDate(period, language);
  return interfaceText(language)('units.quarter', { quarter: quarter[2] ?? '', year: quarter[1] ?? '' });
}

/** Formats a moment with its offset as the local time of the place: `24 December 2012, 12:24 (UTC−8)`. */
export function formatMoment(moment: string, language: Language): string {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(moment);
  if (!match) return formatDate(moment, language);
  const [, day = '', time = '', offset = ''] = match;
  const zone =
    offset === 'Z' || offset.endsWith('00:00')
      ? 'UTC'
      : `UTC${offset
          .replace('-', '−')
          .replace(/:00$/, '')
          .replace(/([+−])0/, '$1')}`;
  return interfaceText(language)('units.moment', { date: formatDate(day, language), time, zone });
}

/** Formats minutes as hours and minutes, or days: `3 h 5 min`, `3 days`. */
export function formatDuration(minutes: number, language: Language): string {
  const unit = (value: number, name: 'day' | 'hour' | 'minute') =>
    new Intl.NumberFormat(localeOf(language), {
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
