import { errorAt } from 'checked-content';
import { dateFormat, numberFormat } from '../i18n/formatters.ts';
import type { Language } from '../i18n/languages.ts';
import { localeOf } from '../i18n/languages.ts';
import { settingsOf } from '../i18n/texts.ts';
import { exemptNames } from './exempt-names.ts';
import type { Rule } from './rule.ts';
import { textsOfBook } from './texts/texts-of-book.ts';

/** A number in the form of another language is read as another number, or as a slip; so is a date with slashes. */
export const numberForms: Rule = {
  name: 'number-form',
  check: (site) => {
    const withoutNames = exemptNames(site.data);
    return textsOfBook(site).flatMap(({ text, language, elsewhere, placeOf }) => {
      if (text.search(/[\p{N}]/u) < 0) return [];
      const plain = withoutNames(withoutVersions(text, elsewhere));
      return [wrongSigns, thousands, dates, singleSigns].flatMap((find) =>
        find(plain, language).map(({ index, message, help }) =>
          errorAt('number-form', placeOf(index), message, { help }),
        ),
      );
    });
  },
};

/** Without what has one decimal point and is the same in every language, as “2.0” is of a version. */
function withoutVersions(text: string, elsewhere: readonly string[]): string {
  return text.replaceAll(/(?<![\d.,])\d+\.\d{1,2}(?![\d.,]*\d)/g, (number) =>
    elsewhere.length > 0 && elsewhere.every((other) => other.includes(number)) ? ' '.repeat(number.length) : number,
  );
}

interface WrongForm {
  readonly index: number;
  readonly message: string;
  readonly help: string;
}

/** What certainly is a number in the form of a language that has its two signs the other way round. */
function wrongSigns(text: string, language: Language): WrongForm[] {
  const signs = signsOf(language);
  if (!signs) return [];
  const { g, d, example } = signs;
  // Not a date, a version or a time of day; three digits may be thousands.
  const whole = `\\d{1,3}(?:${g}\\d{3})+${d}\\d+|\\d{1,3}(?:${g}\\d{3}){2,}|\\d+${d}\\d{1,2}`;
  const wrong = new RegExp(
    `(?<![\\p{L}\\d.,:/-])(?:${whole})(?![\\d:/]|[.,]\\d|\\.(?=\\s+\\p{Ll}|\\s*\\d)|\\s(?:Uhr|[ap]\\.?m)|-?\\p{L})`,
    'gu',
  );
  return [...text.matchAll(wrong)].map(({ 0: number, index }) => ({
    index,
    message: `\`${number}\` is not how the language writes a number.`,
    help: `Write it as in ${example}.`,
  }));
}

/** Three digits behind the sign that stands before decimals: thousands, but for what is counted in millions or percent. */
function thousands(text: string, language: Language): WrongForm[] {
  const signs = signsOf(language);
  if (!signs) return [];
  const { g, group, decimal } = signs;
  const scales = [...Object.keys(settingsOf(language).search.scales), 'percent', 'per cent', 'prozent', '%'];
  const isCounted = new RegExp(`^(?:[^.;!?]|\\.\\d){0,40}?(?:${scales.join('|')})(?!\\p{L})`, 'iu');
  const number = new RegExp(`(?<![\\p{L}\\d.,:/-])[1-9]\\d{0,2}${g}\\d{3}(?![\\d:/]|[.,]\\d|-?\\p{L})`, 'gu');
  return [...text.matchAll(number)]
    .filter(({ 0: written, index }) => !isCounted.test(text.slice(index + written.length)))
    .map(({ 0: written, index }) => ({
      index,
      message: `\`${written}\` has three decimals in this language, where most likely thousands are meant.`,
      help: `Write ${written.replace(decimal, group)} for thousands; a number with decimals does with one or two of them.`,
    }));
}

interface Signs {
  readonly group: string;
  readonly decimal: string;
  /** Those of the other language, for a pattern. */
  readonly g: string;
  readonly d: string;
  readonly example: string;
}

/** The signs of a language that has one of a point and a comma before decimals, and the other between thousands. */
function signsOf(language: Language): Signs | undefined {
  const format = numberFormat(localeOf(language));
  const signOf = (type: string) => format.formatToParts(12_345.6).find((part) => part.type === type)?.value;
  const [group, decimal] = [signOf('group'), signOf('decimal')];
  const signs = ['.', ','];
  if (!group || !decimal || !signs.includes(group) || !signs.includes(decimal)) return undefined;
  return { group, decimal, g: RegExp.escape(decimal), d: RegExp.escape(group), example: format.format(12_345.6) };
}

/** Which of its numbers is the month, every country reads differently. */
function dates(text: string, language: Language): WrongForm[] {
  const example = dateFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2012, 11, 24));
  return [...text.matchAll(/(?<![\p{L}\d/.])(?:\d{1,2}\/\d{1,2}\/(?:\d{4}|\d\d)|\d{4}\/\d\d?\/\d\d?)(?![\d/])/gu)].map(
    ({ 0: date, index }) => ({
      index,
      message: `\`${date}\` can be read as two days, by which of its numbers is the month.`,
      help: `Write the month as a word: ${example}.`,
    }),
  );
}

/** Signs that are a number each, and digits of other scripts; small ones, as in CO₂, have no other form. */
function singleSigns(text: string): WrongForm[] {
  return [...text.matchAll(/[^\P{N}0-9²³¹⁰-₉]+/gu)].map(({ 0: sign, index }) => {
    const plain = sign.normalize('NFKC');
    const [over, under] = plain.split('⁄').map(Number);
    const help =
      over !== undefined && under !== undefined
        ? `Write it in words, such as “half” for a half, or with decimals: ${over / under}.`
        : `Write ${plain}.`;
    return {
      index,
      message: `\`${sign}\` is a number in signs of its own, which searches and voices do not read.`,
      help,
    };
  });
}
