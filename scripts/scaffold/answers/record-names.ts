import { findNearest } from 'checked-content';
import type { CollectionName } from '../../../src/schemas/primitives.ts';
import type { Dataset } from '../../../src/schemas/collections.ts';
import type { About, Question, Reading } from '../question.ts';
import { option } from './as-typed.ts';

/** More names than these are no help where none is near. */
const mostNamed = 20;

/** What the command calls the records that it begins; others are written by hand. */
const commandFor: Readonly<Partial<Record<CollectionName, string>>> = {
  sources: 'source',
  facts: 'fact',
  series: 'series',
  systems: 'system',
  glossary: 'term',
};

/** Reads an answer that names records, one or several. */
export function readNames(
  { flag, list }: Question,
  collections: readonly CollectionName[],
  written: string,
  { dataset }: About,
): Reading {
  const known = collections.flatMap((name) => idsIn(dataset, name));
  const names = list ? [...new Set(written.split(/[,;]/).flatMap((part) => part.trim() || []))] : [written];
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length === 0) return { value: names.join(',') };
  const others = known.filter((name) => !names.includes(name));
  const right = names.map((name) => (known.includes(name) ? name : (findNearest(name, others) ?? '…')));
  return {
    refused: [
      ...unknown.map((name) => `There is no ${nounOf(collections)} “${name}”.`),
      ...(right.includes('…') ? [] : [`Did you mean ${option(flag, right.join(','))}?`]),
      ...(right.includes('…') && known.length <= mostNamed && known.length > 0
        ? [`There are: ${known.join(', ')}.`]
        : []),
      howToAdd(collections, unknown[0] ?? ''),
    ].join(' '),
  };
}

/** The ids of the records of a collection. */
export function idsIn(dataset: Dataset, collection: CollectionName): string[] {
  return dataset[collection].flatMap((record: object) => ('id' in record ? [String(record.id)] : []));
}

function nounOf(collections: readonly CollectionName[]): string {
  const nouns = { series: 'series', capabilities: 'capability', glossary: 'term' } as const;
  return collections
    .map((name) => (name in nouns ? nouns[name as keyof typeof nouns] : name.replace(/s$/, '')))
    .join(' or ');
}

function howToAdd([collection = 'sources']: readonly CollectionName[], id: string): string {
  const command = commandFor[collection];
  if (command === undefined) return `A new one is an entry in src/data/${collection}, to be added first.`;
  return `Add a new one first: npm run new -- ${command} --id ${id} …`;
}
