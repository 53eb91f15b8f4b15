import { errorAt } from 'checked-content';
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { writtenNumbers } from '../i18n/written-numbers.ts';
import { byId } from '../model/by-id.ts';
import { sameNumber } from '../model/same-number.ts';
import type { RecordOf } from '../schemas/collections.ts';
import type { Measure } from '../schemas/quantity.ts';
import { scales } from '../schemas/quantity.ts';
import type { Problem, Rule } from './rule.ts';

/** A finding repeats the numbers of the facts that it names, as they are. */
export const claimFacts: Rule = {
  name: 'contradicted-finding',
  check: ({ data }) =>
    data.dataset.claims.flatMap((claim) =>
      (claim.facts ?? []).flatMap((id, index): Problem[] => {
        const fact = byId(data.dataset.facts, id);
        if (!fact) return [];
        return languages
          .filter((language) => isContradicted(fact, claim, language))
          .slice(0, 1)
          .map((language) =>
            errorAt(
              'contradicted-finding',
              data.placeOf(claim, ['finding', language]),
              `The finding names the fact \`${id}\`, but holds none of its numbers: ${numbersOf(fact.measures ?? [])}.`,
              { help: `Give the number as the fact has it, or take \`facts.${index}\` out.` },
            ),
          );
      }),
    ),
};

/** Whether a finding leaves out all numbers of a fact that it names. */
export function isContradicted(
  { measures = [] }: RecordOf<'facts'>,
  claim: RecordOf<'claims'>,
  language: Language,
): boolean {
  if (measures.length === 0 || measures.some(isSmall)) return false;
  return claim.finding[language] !== undefined && !repeats(claim, measures, language);
}

function repeats(claim: RecordOf<'claims'>, measures: readonly Measure[], language: Language): boolean {
  const { check } = claim;
  const isChecked =
    check !== undefined &&
    measures.some(
      ({ unit, value, scale }) =>
        unit === check.unit && sameNumber(value * scales[scale], check.value * scales[check.scale]),
    );
  return (
    isChecked ||
    writtenNumbers(claim.finding[language] ?? '', language).some((written) =>
      measures.some(({ value, scale }) =>
        // “1.67 billion” and “1,670 million” are one number.
        Object.values(scales).some((power) => sameNumber((value * scales[scale]) / power, written)),
      ),
    )
  );
}

/** Small counts are written as words. */
function isSmall({ value, scale }: Measure): boolean {
  return scale === 'one' && Number.isInteger(value) && Math.abs(value) <= 12;
}

function numbersOf(measures: readonly Measure[]): string {
  return measures.map(({ value, scale }) => (scale === 'one' ? `${value}` : `${value} ${scale}`)).join(', ');
}
