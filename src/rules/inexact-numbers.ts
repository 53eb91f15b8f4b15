import { errorAt } from 'checked-content';
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { settingsOf } from '../i18n/texts.ts';
import type { RecordOf } from '../schemas/collections.ts';
import type { Measure } from '../schemas/quantity.ts';
import { scales } from '../schemas/quantity.ts';
import { exemptNames } from './exempt-names.ts';
import type { Problem, Rule } from './rule.ts';
import { quantitiesIn } from './statement-numbers.ts';

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
        if (first && !said.some(({ isCovered }) => isCovered) && measure.qualifier === 'approximately') {
          const message = `The number is \`approximately\` ${measure.value}, and the sentence gives \`${first.words}\` as exact.`;
          const help = 'Say “about” before the number in each language, or take the qualifier out.';
          return [{ ...errorAt('statement-number', place('qualifier'), message, { help }), severity: 'warning' }];
        }
        return [];
      }),
    );
  },
};

interface Saying {
  readonly words: string;
  /** Whether a word right before the number says that it is not exact. */
  readonly isInexact: boolean;
  /** Whether such a word stands anywhere before it, as in “about ten hours and three days”. */
  readonly isCovered: boolean;
}

/** Where a sentence says the number of a measure, not rounded. */
function sayingsOf(
  measure: Measure,
  { statement }: RecordOf<'facts'>,
  language: Language,
  withoutNames: (text: string) => string,
): Saying[] {
  const { inexact = [] } = settingsOf(language).numerals ?? {};
  if (inexact.length === 0) return [];
  const text = withoutNames(statement[language] ?? '');
  const word = `(?<!\\p{L})(?:${inexact.map((one) => RegExp.escape(one)).join('|')})(?!\\p{L})`;
  const rightBefore = new RegExp(`${word}\\s+[^\\p{L}\\p{Nd}\\s]?$`, 'iu');
  const anywhere = new RegExp(word, 'iu');
  return quantitiesIn(text, language)
    .filter(({ number }) => isExactly(measure, number))
    .map(({ written, index }) => {
      const before = text.slice(0, index);
      const [said = ''] = rightBefore.exec(before) ?? [];
      return { words: `${said}${written}`, isInexact: said !== '', isCovered: anywhere.test(before) };
    });
}

function isExactly({ value, scale }: Measure, number: number): boolean {
  const amount = Math.abs(value * scales[scale]);
  return Object.values(scales).some((power) => Math.abs(number * power - amount) <= amount * 1e-9);
}
