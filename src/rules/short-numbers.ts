import { errorAt } from 'checked-content';
import { fill } from '../i18n/fill.ts';
import type { Text } from '../i18n/fill.ts';
import { numberFormat } from '../i18n/formatters.ts';
import { interfaceText } from '../i18n/interface-text.ts';
import type { Language } from '../i18n/languages.ts';
import { languages, localeOf } from '../i18n/languages.ts';
import { settingsOf } from '../i18n/texts.ts';
import { writtenNumbers } from '../i18n/written-numbers.ts';
import { unitOf } from '../schemas/units.ts';
import { exemptNames } from './exempt-names.ts';
import type { Rule } from './rule.ts';
import { textsOfBook } from './texts/texts-of-book.ts';

/** Texts write out what stands behind a number: the word for millions, and percent. */
export const shortNumbers: Rule = {
  name: 'number-form',
  check: (site) => {
    const withoutNames = exemptNames(site.data);
    return textsOfBook(site).flatMap(({ text, language, placeOf }) => {
      if (!/\p{Nd}/u.test(text)) return [];
      const plain = withoutQuotations(withoutNames(text), language);
      return [shortScales, percentSigns].flatMap((find) =>
        find(plain, language).map(({ index, written, right }) =>
          errorAt('number-form', placeOf(index), `\`${written}\` is short for what texts write out.`, {
            help: `Write \`${right}\` in its place.`,
          }),
        ),
      );
    });
  },
};

/** What others have said stays as they wrote it. */
function withoutQuotations(text: string, language: Language): string {
  const { quotes: [open, close] = [] } = settingsOf(language).quotation ?? {};
  if (open === undefined || close === undefined) return text;
  const quotation = new RegExp(`${open}[^${close}]*${close}`, 'gu');
  return text.replaceAll(quotation, (quoted) => ' '.repeat(quoted.length));
}

interface Short {
  readonly index: number;
  readonly written: string;
  readonly right: string;
}

/** A number in the form of its language; those in other forms are told by themselves. */
function numberOf(language: Language): string {
  const parts = numberFormat(localeOf(language)).formatToParts(12_345.6);
  const signOf = (type: 'group' | 'decimal') => RegExp.escape(parts.find((part) => part.type === type)?.value ?? '');
  return `(?<![\\p{L}\\p{Nd}.,:/-])\\p{Nd}+(?:${signOf('group')}\\p{Nd}{3})*(?:${signOf('decimal')}\\p{Nd}+)?`;
}

/** The abbreviations of all languages, which writers carry from one into another. */
function shortScales(text: string, language: Language): Short[] {
  const known = new Map(languages.flatMap((one) => Object.entries(settingsOf(one).numerals?.shortScales ?? {})));
  const [letters, words] = [[...known.keys()].filter(isLetter), [...known.keys()].filter((name) => !isLetter(name))];
  const short = `(?:(?<letter>${letters.join('|')})|[ \\u00A0]?(?<word>${words.join('|')})(?:\\.(?=\\s))?)`;
  const pattern = new RegExp(`(?<number>${numberOf(language)})${short}(?![\\p{L}\\p{Nd}])`, 'gu');
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index, groups = {} }) => {
    const { number = '', letter, word } = groups;
    const noughts = known.get(letter ?? word ?? '') ?? 0;
    const isMoney = /[$€£¥]\s?$/u.test(text.slice(0, index));
    if (letter !== undefined && !isMoney && (noughts > 6 || isFormat.test(written))) return [];
    return [{ index, written, right: writtenOut(number, noughts, language) }];
  });
}

const isLetter = (name: string) => name.length === 1;

/** Pictures of so many thousand points, and forms of authorities. */
const isFormat = /^(?:2|4|5|8|10|16)K$/;

function writtenOut(number: string, noughts: number, language: Language): string {
  const [value = 0] = writtenNumbers(number, language);
  const scale = ({ 6: 'million', 9: 'billion', 12: 'trillion' } as const)[noughts];
  if (!scale) return numberFormat(localeOf(language)).format(value * 10 ** noughts);
  return `${number} ${interfaceText(language)(`units.scale.${scale}`, { count: value })}`;
}

/** Nothing for a language that has no words for percent, or has the sign for them. */
function percentSigns(text: string, language: Language): Short[] {
  const words = unitOf('percent').inSentence?.[language];
  if (words === undefined || JSON.stringify(words).includes('%')) return [];
  return [...text.matchAll(new RegExp(`(${numberOf(language)})[ \\u00A0\\u202F]?%`, 'gu'))].map(
    ({ 0: written, 1: amount = '', index }) => {
      const [count = 0] = writtenNumbers(amount, language);
      return { index, written, right: fill(words as Text, { amount, count }, localeOf(language)) };
    },
  );
}
