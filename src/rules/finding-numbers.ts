import { errorAt, rememberByObject, valuesIn } from 'checked-content';
import type { Place } from 'checked-content';
import type { Language } from '../i18n/languages.ts';
import { defaultLanguage, languages } from '../i18n/languages.ts';
import { numbersInWords } from '../i18n/numbers-in-words.ts';
import { writtenNumbers } from '../i18n/written-numbers.ts';
import { byId } from '../model/by-id.ts';
import { digitsOf, sameNumber } from '../model/same-number.ts';
import { scales } from '../schemas/quantity.ts';
import { isContradicted } from './claim-facts.ts';
import { exemptNames } from './exempt-names.ts';
import type { Problem, Rule } from './rule.ts';
import { quantitiesIn } from './statement-numbers.ts';
import type { Quantity } from './statement-numbers.ts';

/**
 * A finding that rests on nothing but the sources of the facts that it names says no number that is in none of them. One
 * with a source of its own may have its number from there; what is one slip away from a number of a fact is asked for.
 */
export const findingNumbers: Rule = {
  name: 'contradicted-finding',
  check: ({ data }) => {
    const withoutNames = exemptNames(data);
    return data.dataset.claims.flatMap((claim) => {
      const facts = (claim.facts ?? []).flatMap((id) => byId(data.dataset.facts, id) ?? []);
      if (facts.length === 0) return [];
      const held = [...facts, claim.check ?? {}].flatMap(numbersOf);
      const shared = new Set(facts.flatMap(({ sources }) => sources));
      const hasOwnSource = claim.sources.some((source) => !shared.has(source));
      return languages.flatMap((language): Problem[] => {
        // One mistake is one problem.
        if (facts.some((fact) => isContradicted(fact, claim, language))) return [];
        const strange = quantitiesIn(withoutNames(claim.finding[language] ?? ''), language).filter(
          ({ number }) => number >= fewest && !held.some((one) => isRounded(number, one)),
        );
        const place = () => data.placeOf(claim, ['finding', language]);
        const [first] = strange;
        if (first && !hasOwnSource) return [refuse(first, place())];
        return strange
          .flatMap((one) => {
            const meant = held.find((number) => isOneSlipAway(number, one.number));
            return meant === undefined ? [] : [ask(one, meant, place())];
          })
          .slice(0, 1);
      });
    });
  },
};

function refuse({ written }: Quantity, place: Place): Problem {
  const message = `The finding says \`${written}\`, which is in none of the facts that it names, and it has no source but theirs.`;
  const help = 'Write the number as the fact has it, name the fact that has it, or add the source of it.';
  return errorAt('contradicted-finding', place, message, { help });
}

function ask({ written }: Quantity, meant: number, place: Place): Problem {
  const message = `The finding says \`${written}\`, and a fact that it names \`${meant}\`, which differs by a single slip.`;
  const help = 'Write the number as the fact has it; if both are right, add a fact with the other one to `facts`.';
  return { ...errorAt('contradicted-finding', place, message, { help }), severity: 'warning' };
}

/** Whether of two numbers of four digits or more one is the other with one digit changed, or two exchanged. */
function isOneSlipAway(one: number, other: number): boolean {
  const [here, there] = [one, other].map((number) => digitsIn(number));
  if (!here || here.length !== there?.length || here.length < 4) return false;
  const wrong = [...here].flatMap((digit, at) => (digit === there[at] ? [] : [at]));
  const [first = 0, second = 0] = wrong;
  const areExchanged = second - first === 1 && here[first] === there[second] && here[second] === there[first];
  return wrong.length === 1 || (wrong.length === 2 && areExchanged);
}

/** The digits that count, whatever the scale: those of 195,150,000 are those of 195.15 million. */
function digitsIn(number: number): string {
  return String(Number(Math.abs(number).toPrecision(12)))
    .replace('.', '')
    .replace(/^0+|0+$/g, '');
}

/** Smaller ones are counts of what the finding itself lists. */
const fewest = 13;

/** All numbers of a record, those in its texts too. */
const numbersOf = rememberByObject((record: object): number[] =>
  valuesIn(record).flatMap(({ value, path }) => {
    if (typeof value === 'number') return [value];
    return typeof value === 'string' ? writtenIn(value, languageAt(path)) : [];
  }),
);

function writtenIn(text: string, language: Language): number[] {
  return [...writtenNumbers(text, language), ...numbersInWords(text, language).map(({ number }) => number)];
}

function languageAt(path: readonly PropertyKey[]): Language {
  return languages.find((language) => path.includes(language)) ?? defaultLanguage;
}

/** Whether a number is that of the data, as it is or rounded: “1.67 billion” is 1,669.8 million. */
function isRounded(number: number, held: number): boolean {
  return Object.values(scales).some((power) =>
    [held * power, held / power].some((one) => digitsOf(number) <= digitsOf(one) && sameNumber(number, one)),
  );
}
