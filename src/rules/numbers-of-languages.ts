import { errorAt, valuesIn } from 'checked-content';
import type { Language } from '../i18n/languages.ts';
import { defaultLanguage, englishName, otherLanguages } from '../i18n/languages.ts';
import { numbersInWords } from '../i18n/numbers-in-words.ts';
import { writtenNumbers } from '../i18n/written-numbers.ts';
import { sameNumber } from '../model/same-number.ts';
import { scales } from '../schemas/quantity.ts';
import { exemptNames } from './exempt-names.ts';
import type { Rule } from './rule.ts';
import { textIn } from './texts/texts-of-book.ts';

/**
 * The texts of a record say the same numbers in every language. One may leave out what another says; it is a mistake
 * where each of two says a number that the other does not.
 */
export const numbersOfLanguages: Rule = {
  name: 'language-parity',
  check: ({ data }) => {
    const withoutNames = exemptNames(data);
    return Object.entries(data.dataset)
      .filter(([collection]) => !leftOut.has(collection))
      .flatMap(([collection, records]) =>
        (records as readonly object[]).flatMap((record) =>
          valuesIn(record).flatMap(({ value, path }) => {
            const isAsked = isHeldToFact(collection, path) ? isYear : () => true;
            return differencesIn(value, isAsked, withoutNames).map(({ language, wrong, right }) => {
              const message = `The ${englishName(language)} text says \`${wrong}\`, the ${englishName(defaultLanguage)} one \`${right}\`.`;
              return errorAt('language-parity', data.placeOf(record, [...path, language]), message, { help });
            });
          }),
        ),
      );
  },
};

const help = 'Hold both against the source, and correct the one that is wrong.';

/** The languages whose text says a number in the place of another one. */
function differencesIn(
  texts: unknown,
  isAsked: (said: Said) => boolean,
  withoutNames: (text: string) => string,
): { language: Language; wrong: string; right: string }[] {
  const original = textIn(texts, defaultLanguage);
  if (original === undefined) return [];
  return otherLanguages(defaultLanguage).flatMap((language) => {
    const translation = textIn(texts, language) ?? '';
    const here = saidIn(translation, original, language, withoutNames).filter(isAsked);
    const there = saidIn(original, translation, defaultLanguage, withoutNames).filter(isAsked);
    const wrong = here.find((one) => !there.some((other) => isSame(one, other)));
    const right = there.find((one) => !here.some((other) => isSame(one, other)));
    return wrong && right ? [{ language, wrong: wrong.written, right: right.written }] : [];
  });
}

/** Words that are typed, and what tells of mistakes. */
const leftOut: ReadonlySet<string> = new Set(['synonyms', 'corrections']);

/** Whose numbers, but for years, are held against the measures of a fact in each language. */
function isHeldToFact(collection: string, path: readonly PropertyKey[]): boolean {
  const [field] = path;
  return (collection === 'facts' && field === 'statement') || (collection === 'events' && field === 'title');
}

function isYear({ written }: Said): boolean {
  return /^(?:19|20)\d\d$/.test(written);
}

interface Said {
  readonly written: string;
  readonly number: number;
}

/**
 * What a text says in digits or words, times of day aside, which count the hours differently. What stands in the other
 * text letter for letter, as versions do, is no matter.
 */
function saidIn(text: string, other: string, language: Language, withoutNames: (text: string) => string): Said[] {
  const plain = withoutNames(text);
  const inDigits = [...plain.matchAll(number)].map(([written]) => ({
    written,
    number: writtenNumbers(written, language)[0] ?? Number.NaN,
  }));
  return [...inDigits, ...numbersInWords(plain, language)].filter(({ written }) => !other.includes(written));
}

const number =
  /(?<![\p{Nd}.,:])\p{Nd}(?:[\p{Nd}.,\u00A0\u202F]*\p{Nd})?(?![\p{Nd}:]|[.,]\p{Nd}|\s(?:Uhr|[ap]\.?m|noon|midnight))/gu;

/** “1.67 billion” and “1,670 million” are one number. */
function isSame(one: Said, other: Said): boolean {
  return Object.values(scales).some(
    (power) => sameNumber(one.number * power, other.number) || sameNumber(one.number, other.number * power),
  );
}
