import { inLanguage } from '../../../src/i18n/in-language.ts';
import { defaultLanguage } from '../../../src/i18n/languages.ts';
import type { Dataset, RecordOf } from '../../../src/schemas/collections.ts';
import { confidence } from '../../../src/schemas/primitives.ts';
import type { CollectionName } from '../../../src/schemas/primitives.ts';
import { readDay } from '../answers/dates.ts';
import { newId, readId } from '../answers/id.ts';
import { placesOf, readPlaces } from '../answers/places.ts';
import { idsIn } from '../answers/record-names.ts';
import type { Answers, Question } from '../question.ts';
import { listOf, textOf, textQuestions } from '../question.ts';

/** The id of a new record of a collection. */
export function id(collection: CollectionName): Question {
  return { flag: 'id', ask: 'Id, in lower case with hyphens', read: newId(collection) };
}

/** The file of a collection that a record is written into: one that is there, or a new one by a flag of its own. */
export function topic(ask: string, fallback: string): Question[] {
  return [
    { flag: 'topic', ask: `File it belongs to, such as ${ask}`, fallback, read: readId },
    {
      flag: 'new-topic',
      ask: 'Name of a file that is to be begun, in place of --topic',
      optional: true,
      unasked: true,
      read: readId,
    },
  ];
}

/** The file that the answers to `topic` name. */
export function fileOf(answers: Answers): string {
  return answers['new-topic'] ?? answers['topic'] ?? '';
}

const confidenceQuestion: Question = {
  flag: 'confidence',
  ask: 'How well they carry it',
  choices: confidence.options,
  fallback: 'medium',
};

/** What carries a record, where in it, how well, and what else is to be known. */
export const evidence: readonly Question[] = [
  { flag: 'source', ask: 'Ids of the sources that carry it', list: true, names: ['sources'] },
  confidenceQuestion,
  {
    flag: 'where',
    ask: 'Where in the source, such as "page 22; section Risk Factors"; with several sources again for each, as in "first-id: page 22"',
    lines: true,
    optional: true,
    unasked: true,
    read: readPlaces,
  },
  {
    flag: 'reviewed',
    ask: 'Day on which you held it against its sources, if you read the passages',
    optional: true,
    unasked: true,
    read: readDay,
  },
  ...textQuestions('note', 'What a careful reader must know', { optional: true, unasked: true }),
];

export function evidenceOf(answers: Answers) {
  return {
    sources: listOf(answers, 'source'),
    locators: placesOf(answers),
    confidence: answers['confidence'],
    reviewed: answers['reviewed'],
    note: textOf(answers, 'note'),
  };
}

/** Who says that there was nothing. */
export function statedBy(ask: string, more: Partial<Question> = {}): Question {
  return { flag: 'stated-by', ask, optional: true, unasked: true, names: ['sources'], ...more };
}

/** A question for one record of a collection, which are few. */
export function oneOf(dataset: Dataset, collection: CollectionName): Pick<Question, 'choices' | 'names'> {
  return { choices: idsIn(dataset, collection), names: [collection] };
}

/** The provider that plays a part in the story. */
export function playing(dataset: Dataset, part: 'tenant' | 'landlord'): RecordOf<'providers'> | undefined {
  return dataset.providers.find((provider) => provider.part === part);
}

export function fallback(value: string | undefined): Pick<Question, 'fallback'> {
  return value === undefined ? {} : { fallback: value };
}

/** The name of a provider as it is printed. */
export function nameOf(dataset: Dataset, provider: string | undefined): string | undefined {
  const name = dataset.providers.find(({ id: known }) => known === provider)?.name;
  return name === undefined ? provider : inLanguage(name, defaultLanguage);
}
