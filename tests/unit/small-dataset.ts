import { collectionNames } from '../../src/schemas/primitives.ts';
import { recordSchemas } from '../../src/schemas/collections.ts';
import type { Dataset } from '../../src/schemas/collections.ts';
import type { CollectionName } from '../../src/schemas/primitives.ts';

/** A dataset of the records given, each completed to what its schema asks for. */
export function smallDataset(records: Partial<Record<CollectionName, readonly object[]>>): Dataset {
  return Object.fromEntries(
    collectionNames.map((name) => [
      name,
      (records[name] ?? []).map((record) => recordSchemas[name].parse({ ...usual[name], ...record })),
    ]),
  ) as unknown as Dataset;
}

const text = { en: 'Text.', de: 'Text.' };
const evidence = { sources: ['a-source'], confidence: 'high' };

/** What a record of each collection says unless a test says something else. */
const usual: Partial<Record<CollectionName, object>> = {
  sources: {
    title: 'A source',
    publisher: 'A publisher',
    accessed: '2020-01-01',
    url: 'https://example.org/',
    kind: 'primary',
    checked: 'read',
  },
  facts: { statement: text, ...evidence },
  events: { kind: 'company', title: text },
  capabilities: { name: text, description: text },
  systems: {
    name: 'A system',
    provider: 'other',
    kind: 'storage',
    layer: 'running',
    role: text,
    use: { basis: 'unknown', state: 'in-use' },
    ...evidence,
  },
  dependencies: { kind: 'requires', statement: text, ...evidence },
  deployments: { provider: 'other', statement: text, ...evidence },
  incidents: {
    name: text,
    provider: 'other',
    providerName: 'A provider',
    services: ['storage'],
    region: 'somewhere',
    cloudOutage: true,
    cause: text,
    impact: 'outage',
    impactStatement: text,
    dataLoss: { statement: text },
    lessons: text,
    ...evidence,
  },
};
