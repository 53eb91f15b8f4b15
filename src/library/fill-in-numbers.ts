import { errorAt, rememberByObject } from 'checked-content';
import type { Problem } from 'checked-content';
import { numberOfMeasure } from '../i18n/format.ts';
import { languages } from '../i18n/languages.ts';
import type { RecordOf } from '../schemas/collections.ts';
import type { LoadedDataset } from './load-dataset.ts';

type Fact = RecordOf<'facts'>;

/** Texts of a fact that may take its numbers. */
const fields = ['statement', 'onFirstPage', 'note'] as const;

/** A number of the fact by its id: `{subscribers}`. */
const placeholder = /\{([a-z][a-z0-9-]*)\}/g;

interface FilledIn {
  /** All facts; those whose texts take numbers are other objects than before. */
  readonly facts: readonly Fact[];
  /** The facts as they were read, by the one that stands in their place. */
  readonly asRead: ReadonlyMap<object, Fact>;
  readonly problems: readonly Problem<'invalid-value'>[];
}

/** Writes the numbers of facts into the texts that name them; one that the fact does not have is a problem. */
export function fillInNumbers(facts: readonly Fact[], { placeOf }: Pick<LoadedDataset, 'placeOf'>): FilledIn {
  const asRead = new Map<object, Fact>();
  const filled = facts.map((fact) => {
    const one = withNumbers(fact);
    if (one !== fact) asRead.set(one, fact);
    return one;
  });
  const problems = facts.flatMap((fact) =>
    unknownNumbers(fact).map(({ path, name }) =>
      errorAt('invalid-value', placeOf(fact, path), `\`{${name}}\` names no number of \`${fact.id}\`.`, {
        help: `Write ${namesOf(fact)}.`,
      }),
    ),
  );
  return { facts: filled, asRead, problems };
}

/**
 * The fact with the numbers of its measures in the place of their ids in braces, as each language writes them, with all
 * their digits and without their unit: `{subscribers} subscribers` as 195.15 million subscribers.
 */
export const withNumbers = rememberByObject((fact: Fact): Fact => {
  const named = fields.filter((field) =>
    Object.values(fact[field] ?? {}).some((text) => (text ?? '').search(placeholder) >= 0),
  );
  if (named.length === 0) return fact;
  return { ...fact, ...Object.fromEntries(named.map((field) => [field, filledText(fact, field)])) };
});

function filledText(fact: Fact, field: (typeof fields)[number]): Record<string, string> {
  return Object.fromEntries(
    languages.flatMap((language) => {
      const text = fact[field]?.[language];
      if (text === undefined) return [];
      const filled = text.replaceAll(placeholder, (written, name: string) => {
        const measure = fact.measures?.find(({ id }) => id === name);
        return measure ? numberOfMeasure(measure, language) : written;
      });
      return [[language, filled]];
    }),
  );
}

function unknownNumbers(fact: Fact): { path: string[]; name: string }[] {
  const known = new Set(fact.measures?.map(({ id }) => id));
  return fields.flatMap((field) =>
    Object.entries(fact[field] ?? {}).flatMap(([language, text]) =>
      [...(text ?? '').matchAll(placeholder)].flatMap(([, name = '']) =>
        known.has(name) ? [] : [{ path: [field, language], name }],
      ),
    ),
  );
}

function namesOf({ measures = [] }: Fact): string {
  if (measures.length === 0) return 'the number itself, or give the fact a measure of that id';
  return measures.map(({ id }) => `\`{${id}}\``).join(' or ');
}
