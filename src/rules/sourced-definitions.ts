import { errorAt } from 'checked-content';
import { languages } from '../i18n/languages.ts';
import { exemptNames } from './exempt-names.ts';
import type { Problem, Rule } from './rule.ts';

/** A definition of the glossary that says a number or a year asserts a fact, and names where it is from. */
export const sourcedDefinitions: Rule = {
  name: 'unsourced-number',
  check: ({ data }) => {
    const withoutNames = exemptNames(data);
    return data.dataset.glossary
      .filter(({ sources = [] }) => sources.length === 0)
      .flatMap((entry) =>
        languages
          .flatMap((language): Problem[] => {
            const [number] = withoutNames(entry.definition[language] ?? '').match(ofTwoDigits) ?? [];
            if (number === undefined) return [];
            const message = `\`${number}\` has no source in this definition.`;
            const help = 'Name the source under `sources` of the entry, or say it without the number.';
            return [errorAt('unsourced-number', data.placeOf(entry, ['definition', language]), message, { help })];
          })
          .slice(0, 1),
      );
  },
};

/** Smaller ones are part of what a word means: a copy in three zones. Those with letters are names. */
const ofTwoDigits = /(?<![\p{L}\p{Nd}.,-])\p{Nd}[\p{Nd}.,]*\p{Nd}(?![\p{L}\p{Nd}]|-\p{L})/u;
