import { errorAt, plainAttributes, valuesIn } from 'checked-content';
import type { Place } from 'checked-content';
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { numbersInWords } from '../i18n/numbers-in-words.ts';
import { writtenNumbers } from '../i18n/written-numbers.ts';
import { toldChanges } from '../model/value-changes.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { scales } from '../schemas/quantity.ts';
import type { Problem, Rule, Site } from './rule.ts';
import { anyComponent } from './sourced-statements.ts';
import { chapterStatements } from './unsourced-number.ts';

/** A number that a correction replaced stands no longer in what is bound to the same record. */
export const correctedCopies: Rule = {
  name: 'untold-change',
  check: (site) =>
    site.data.dataset.corrections.flatMap((correction) =>
      toldChanges(correction).flatMap(({ record, was, is }) => {
        if (typeof was !== 'object' || typeof is !== 'object' || amountOf(was) === amountOf(is)) return [];
        return boundTexts(record, site).flatMap(({ text, language, place }): Problem[] => {
          const old = numbersIn(text, language).find((number) => isOf(was, number) && !isOf(is, number));
          if (old === undefined) return [];
          const message = `Here still stands the number ${old}, which \`${record}\` had until the correction \`${correction.id}\`.`;
          const help = `Write the new one, ${numberOf(is)}; if the old one is told as such, say so in a \`note\`.`;
          return [{ ...errorAt('untold-change', place(), message, { help }), severity: 'warning' }];
        });
      }),
    ),
};

interface BoundText {
  readonly text: string;
  readonly language: Language;
  place: () => Place;
}

/** The texts of a record, of claims that name it, and sentences that print it. That of a fact is held against its measures. */
function boundTexts(name: string, site: Site): BoundText[] {
  const { data, book } = site;
  const [collection = '', id = ''] = name.split('/');
  const own = Object.entries(data.dataset)
    .filter(([key]) => key === collection && key !== 'facts')
    .flatMap(([, records]) => records as readonly { id?: string }[])
    .filter((record) => record.id === id);
  const naming = collection === 'facts' ? data.dataset.claims.filter(({ facts = [] }) => facts.includes(id)) : [];
  return [
    ...[...own, ...naming].flatMap((record) => textsOf(record, site)),
    ...book.chapters.flatMap((chapter) =>
      chapterStatements(chapter)
        .filter(({ text, componentAt }) =>
          [...text.matchAll(anyComponent)].some(([sign]) => {
            const component = componentAt(sign);
            return component !== undefined && plainAttributes(component)['id']?.split('@')[0] === id;
          }),
        )
        .map(({ text, placeOf }) => ({ text, language: chapter.language, place: () => placeOf(0) })),
    ),
  ];
}

/** Those in which nothing is told of the past. */
function textsOf(record: object, { data }: Site): BoundText[] {
  return valuesIn(record).flatMap(({ value, path }) => {
    const language = languages.find((one) => one === path.at(-1));
    return language === undefined || typeof value !== 'string' || path.includes('note') || path[0] === 'claim'
      ? []
      : [{ text: value, language, place: () => data.placeOf(record, path) }];
  });
}

function numbersIn(text: string, language: Language): number[] {
  return [...writtenNumbers(text, language), ...numbersInWords(text, language).map(({ number }) => number)];
}

/** Smaller ones stand in many texts for other things. */
const fewest = 13;

function isOf(quantity: Quantity, number: number): boolean {
  const amount = amountOf(quantity);
  return (
    number >= fewest &&
    Object.values(scales).some((power) => Math.abs(number * power - amount) <= Math.abs(amount) * 1e-9)
  );
}

function amountOf({ value, scale }: Quantity): number {
  return Math.abs(value * scales[scale]);
}

function numberOf({ value, scale }: Quantity): string {
  return scale === 'one' ? String(value) : `${value} ${scale}`;
}
