import { errorAt, valuesIn } from 'checked-content';
import type { Language } from '../i18n/languages.ts';
import { defaultLanguage, englishName, otherLanguages } from '../i18n/languages.ts';
import { exemptNames } from './exempt-names.ts';
import type { Rule } from './rule.ts';
import { differenceBetween, saidIn } from './said-numbers.ts';
import type { Said } from './said-numbers.ts';
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
    const here = saidIn(withoutNames(translation), original, language).filter(isAsked);
    const there = saidIn(withoutNames(original), translation, defaultLanguage).filter(isAsked);
    const [wrong, right] = differenceBetween(here, there) ?? [];
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
