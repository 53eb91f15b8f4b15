import { errorAt } from 'checked-content';
import { dateFormat } from '../i18n/formatters.ts';
import type { Language } from '../i18n/languages.ts';
import { languages, localeOf } from '../i18n/languages.ts';
import { numbersInWords } from '../i18n/numbers-in-words.ts';
import { writtenNumbers } from '../i18n/written-numbers.ts';
import { byId } from '../model/by-id.ts';
import { sameNumber } from '../model/same-number.ts';
import type { RecordOf } from '../schemas/collections.ts';
import type { LocalizedText } from '../schemas/primitives.ts';
import type { Measure } from '../schemas/quantity.ts';
import { scales } from '../schemas/quantity.ts';
import { exemptNames } from './exempt-names.ts';
import type { Rule } from './rule.ts';

/**
 * The sentence of a fact, and the title of an event that it dates, give no number but those of its measures and its
 * dates: each number is kept in one place.
 */
export const statementNumbers: Rule = {
  name: 'statement-number',
  check: ({ data }) => {
    const withoutNames = exemptNames(data);
    const { facts, events } = data.dataset;
    return [
      ...facts.flatMap((fact) =>
        strangersIn(fact.statement, fact, withoutNames).map(({ written, language }) =>
          errorAt(
            'statement-number',
            data.placeOf(fact, ['statement', language]),
            `The sentence says \`${written}\`, which is none of the fact’s numbers: ${measuresOf(fact)}.`,
            fact.measures?.[0]
              ? { help: `Write \`{${fact.measures[0].id}}\` for the number, or add one to \`measures\`.` }
              : {},
          ),
        ),
      ),
      ...events.flatMap((event) => {
        const fact = byId(facts, event.fact);
        return strangersIn(event.title, fact, withoutNames).map(({ written, language }) =>
          errorAt(
            'statement-number',
            data.placeOf(event, ['title', language]),
            `The title says \`${written}\`, which is none of the numbers of its fact \`${event.fact}\`: ${measuresOf(fact)}.`,
            { help: 'Write the number as the fact has it, or name the fact that has it.' },
          ),
        );
      }),
    ];
  },
};

/** The first number in each language of a text that is none of a fact. Of a fact that there is not nothing is said. */
function strangersIn(
  text: LocalizedText,
  fact: RecordOf<'facts'> | undefined,
  withoutNames: (text: string) => string,
): { written: string; language: Language }[] {
  if (!fact) return [];
  return languages.flatMap((language) =>
    quantitiesIn(withoutNames(withoutShared(text[language] ?? '', text)), language)
      .filter(({ number }) => !isMeasured(number, fact) && !isEndOfRange(number, fact, language))
      .slice(0, 1)
      .map(({ written }) => ({ written, language })),
  );
}

/** A number of a text. */
export interface Quantity {
  readonly written: string;
  readonly index: number;
  readonly number: number;
}

/** Numbers in digits that are no years, no days of a month, no times of day and no parts of a name; and numbers in words. */
export function quantitiesIn(text: string, language: Language): Quantity[] {
  return [...inDigits(text, language), ...numbersInWords(text, language)];
}

function inDigits(text: string, language: Language): Quantity[] {
  return [
    ...text.matchAll(
      /(?<![\p{L}\p{Nd}.,:-])\p{Nd}(?:[\p{Nd}.,\u00A0\u202F]*\p{Nd})?(?![\p{L}\p{Nd}]|[.-]\p{L}|:\p{Nd})/gu,
    ),
  ].flatMap(({ 0: written, index }) => {
    const [number = Number.NaN] = writtenNumbers(written, language);
    const behind = text.slice(index + written.length);
    const isDay = /^\d{1,2}$/.test(written) && startsWithMonth(behind, language);
    const isYear = /^(?:19|20)\d\d$/.test(written);
    return isDay || isYear || isVersion(written) ? [] : [{ written, index, number }];
  });
}

/** As in “1.5.18”, and not in “17.000.000”. */
function isVersion(written: string): boolean {
  return /^\p{Nd}+(?:\.\p{Nd}+){2,}$/u.test(written) && !/^\p{Nd}{1,3}(?:\.\p{Nd}{3}){2,}$/u.test(written);
}

/** As in “24 and 25 February”, “24. und 25. Februar”. */
function startsWithMonth(text: string, language: Language): boolean {
  const months = Array.from({ length: 12 }, (_, month) =>
    dateFormat(localeOf(language), { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month)),
  );
  return new RegExp(`^\\.?(?:(?: \\p{L}+| ?[–,]) ?\\p{Nd}{1,2}\\.?)* (?:${months.join('|')})(?!\\p{L})`, 'u').test(
    text,
  );
}

/** Without names that end in a digit, such as those of devices: they are the same in every language. */
function withoutShared(text: string, statement: LocalizedText): string {
  return text.replaceAll(/\p{Lu}\p{L}+ \p{Nd}(?!\p{Nd}|[.,]\p{Nd})/gu, (name) =>
    Object.values(statement).every((other) => other?.includes(name)) ? ' '.repeat(name.length) : name,
  );
}

/** Of a range its middle is measured, and the note gives both ends, between which it lies. */
function isEndOfRange(number: number, { measures = [], note }: RecordOf<'facts'>, language: Language): boolean {
  const ends = writtenNumbers(note?.[language] ?? '', language);
  return measures.some(
    ({ value, qualifier }) =>
      qualifier === 'midpoint' &&
      ends.includes(number) &&
      ends.some((other) => sameNumber((number + other) / 2, value)),
  );
}

function isMeasured(number: number, { measures = [] }: RecordOf<'facts'>): boolean {
  return measures.some((measure) => isNumberOf(measure, number));
}

/** Whether a number of a sentence is that of a measure, as it is or rounded. */
function isNumberOf({ value, scale }: Measure, number: number): boolean {
  // “1.67 billion” and “1,670 million” are one number, and “minus 3” is said of −3.
  return Object.values(scales).some((power) => sameNumber(Math.abs(value * scales[scale]) / power, number));
}

function measuresOf({ measures = [] }: Pick<RecordOf<'facts'>, 'measures'> = {}): string {
  if (measures.length === 0) return 'it has none';
  return measures.map(({ value, scale }) => (scale === 'one' ? `${value}` : `${value} ${scale}`)).join(', ');
}
