import { errorAt } from 'checked-content';
import { dateFormat } from '../i18n/formatters.ts';
import type { Language } from '../i18n/languages.ts';
import { localeOf } from '../i18n/languages.ts';
import { settingsOf } from '../i18n/texts.ts';
import { exemptNames } from './exempt-names.ts';
import type { Rule } from './rule.ts';
import { textsOfBook } from './texts/texts-of-book.ts';

/** Days that texts write in the digits of another language, and days that no month has. */
export const daysInTexts: Rule = {
  name: 'number-form',
  check: (site) => {
    const withoutNames = exemptNames(site.data);
    return textsOfBook(site).flatMap(({ text, language, placeOf }) => {
      if (!/\p{Nd}/u.test(text)) return [];
      return daysIn(withoutNames(text), language).flatMap(({ index, ...day }) => {
        const wrong = isDay(day) ? strangeForm(day, language) : noSuchDay(day, language);
        return wrong ? [errorAt('number-form', placeOf(index), wrong.message, { help: wrong.help })] : [];
      });
    });
  },
};

interface Day {
  readonly written: string;
  /** None where a day is named in every year. */
  readonly year: number | undefined;
  /** From 1. */
  readonly month: number;
  readonly day: number;
  readonly hasDots: boolean;
}

function daysIn(text: string, language: Language): (Day & { index: number })[] {
  const months = monthsOf(language);
  const month = `(?<name>${[...months.keys()].map((name) => RegExp.escape(name)).join('|')})(?!\\p{L})`;
  const year = String.raw`(?:19|20)\p{Nd}\p{Nd}`;
  const start = String.raw`(?<![\p{L}\p{Nd}.,:/–-])`;
  const dayFirst = `${start}(?<day>[0-3]?\\p{Nd})(?:st|nd|rd|th|\\.)?\\s+${month}(?:,?\\s+(?<year>${year})(?!\\p{Nd}))?`;
  const monthFirst = `(?<!\\p{L})${month}\\s+(?<day>[0-3]?\\p{Nd})(?:,?\\s+(?<year>${year})(?!\\p{Nd})|(?=[.;)!?](?!\\p{Nd})|$))`;
  const byNumber = `${start}(?<year>${year})-(?<month>\\p{Nd}\\p{Nd})-(?<day>\\p{Nd}\\p{Nd})(?![\\p{L}\\p{Nd}/-])`;
  const withDots = `${start}(?<day>\\p{Nd}{1,2})(?<dot>\\.)\\s?(?<month>\\p{Nd}{1,2})\\.\\s?(?<year>${year})(?![\\p{L}\\p{Nd}]|[.,]\\p{Nd})`;
  const forms = [dayFirst, byNumber, withDots, ...(settingsOf(language).search.isMonthFirst ? [monthFirst] : [])];
  return forms
    .flatMap((form) => [...text.matchAll(new RegExp(form, 'gu'))])
    .map(({ 0: written, index, groups = {} }) => ({
      index,
      written,
      year: groups['year'] === undefined ? undefined : Number(groups['year']),
      month: groups['month'] === undefined ? (months.get(groups['name'] ?? '') ?? 0) : Number(groups['month']),
      day: Number(groups['day']),
      hasDots: groups['dot'] !== undefined,
    }));
}

/** The months of a language by their names, whole and short. */
function monthsOf(language: Language): Map<string, number> {
  const named = (style: 'long' | 'short') =>
    Array.from({ length: 12 }, (_, month): [string, number] => [
      dateFormat(localeOf(language), { month: style, timeZone: 'UTC', day: 'numeric' })
        .formatToParts(Date.UTC(2000, month))
        .find(({ type }) => type === 'month')?.value ?? '',
      month + 1,
    ]);
  return new Map([...named('long'), ...named('short')]);
}

function isDay({ year, month, day }: Pick<Day, 'year' | 'month' | 'day'>): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, year);
}

/** In any year, February may have 29. */
function daysOf(month: number, year = 2000): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

interface Wrong {
  readonly message: string;
  readonly help: string;
}

/** Dots between the numbers of a day, in a language that writes days in digits with other signs. */
function strangeForm(day: Day, language: Language): Wrong | undefined {
  const parts = dateFormat(localeOf(language), { dateStyle: 'short', timeZone: 'UTC' }).formatToParts(0);
  if (!day.hasDots || parts.some(({ type, value }) => type === 'literal' && value.startsWith('.'))) return undefined;
  return {
    message: `\`${day.written}\` is a day in the form of another language.`,
    help: `Write the month as a word: ${inWords(day, language)}.`,
  };
}

function noSuchDay(day: Day, language: Language): Wrong {
  const last = { ...day, day: daysOf(day.month, day.year) };
  const help =
    day.month < 1 || day.month > 12
      ? `Write the day that the source gives, with the month as a word: ${inWords({ year: 2012, month: 12, day: 24 }, language)}.`
      : `Write the day that the source gives; the last one of that month is ${inWords(last, language)}.`;
  return { message: `There is no such day as \`${day.written}\`.`, help };
}

function inWords({ year, month, day }: Pick<Day, 'year' | 'month' | 'day'>, language: Language): string {
  const form = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return dateFormat(localeOf(language), year === undefined ? form : { ...form, year: 'numeric' }).format(
    Date.UTC(year ?? 2000, month - 1, day),
  );
}
