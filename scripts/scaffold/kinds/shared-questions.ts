import { inLanguage } from '../../../src/i18n/in-language.ts';
import { defaultLanguage } from '../../../src/i18n/languages.ts';
import type { Dataset, RecordOf } from '../../../src/schemas/collections.ts';
import { confidence } from '../../../src/schemas/primitives.ts';
import type { Answers, Question } from '../question.ts';
import { listOf } from '../question.ts';

export const id: Question = { flag: 'id', ask: 'Id, in lower case with hyphens' };

/** What carries a record, and how well. */
export const evidence: readonly Question[] = [
  { flag: 'source', ask: 'Ids of the sources that carry it', list: true },
  { flag: 'confidence', ask: 'How well they carry it', choices: confidence.options, fallback: 'medium' },
];

export function evidenceOf(answers: Answers) {
  return { sources: listOf(answers, 'source'), confidence: answers['confidence'] };
}

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

export function idsOf(dataset: Dataset, collection: 'providers' | 'kinds' | 'sections'): string[] {
  return dataset[collection].map(({ id: name }) => name);
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
