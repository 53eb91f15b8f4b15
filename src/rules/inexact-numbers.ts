import { errorAt } from 'checked-content';
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { settingsOf } from '../i18n/texts.ts';
import type { RecordOf } from '../schemas/collections.ts';
import type { Measure } from '../schemas/quantity.ts';
import { exemptNames } from './exempt-names.ts';
import type { Problem, Rule } from './rule.ts';
import { isNumberOf, quantitiesIn } from './statement-numbers.ts';

/** How exact a number is, its measure says as the sentence does: pages print it from there. */
export const inexactNumbers: Rule = {
  name: 'statement-number',
  check: ({ data }) => {
    const withoutNames = exemptNames(data);
    return data.dataset.facts.flatMap((fact) =>
      (fact.measures ?? []).flatMap((measure, index): Problem[] => {
        const said = languages.flatMap((language) => sayingsOf(measure, fact, language, withoutNames));
        const [first] = said;
        const inexact = said.find(({ isInexact }) => isInexact);
        const place = (field: 'value' | 'qualifier') => data.placeOf(fact, ['measures', index, field]);
        if (inexact && measure.qualifier === undefined) {
          const message = `The sentence says \`${inexact.words}\`, and the measure gives ${measure.value} as exact.`;
          const help = 'Add `qualifier: approximately` to the measure, or take the word out of the sentence.';
          return [{ ...errorAt('statement-number', place('value'), message, { help }), severity: 'warning' }];
        }
        if (first && !inexact && measure.qualifier === 'approximately') {
          const message = `The number is \`approximately\` ${measure.value}, and the sentence gives \`${first.words}\` as exact.`;
          const help = 'Say “about” before the number in each language, or take the qualifier out.';
          return [{ ...errorAt('statement-number', place('qualifier'), message, { help }), severity: 'warning' }];
        }
        return [];
      }),
    );
  },
};

/** Where a sentence says the number of a measure, and whether as one that is not exact. */
function sayingsOf(
  measure: Measure,
  { statement }: RecordOf<'facts'>,
  language: Language,
  withoutNames: (text: string) => string,
): { words: string; isInexact: boolean }[] {
  const { inexact = [] } = settingsOf(language).numerals ?? {};
  if (inexact.length === 0) return [];
  const text = withoutNames(statement[language] ?? '');
  const before = new RegExp(
    `(?<!\\p{L})(?:${inexact.map((word) => RegExp.escape(word)).join('|')})\\s+[^\\p{L}\\p{Nd}\\s]?$`,
    'iu',
  );
  return quantitiesIn(text, language)
    .filter(({ number }) => isNumberOf(measure, number))
    .map(({ written, index }) => {
      const [word = ''] = before.exec(text.slice(0, index)) ?? [];
      return { words: `${word}${written}`, isInexact: word !== '' };
    });
}
