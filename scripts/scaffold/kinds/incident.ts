import type { Dataset } from '../../../src/schemas/collections.ts';
import { incidentImpacts } from '../../../src/schemas/incident.ts';
import { listOf, textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { evidence, evidenceOf, fallback, id, idsOf, nameOf, playing } from './shared-questions.ts';

export const incident = (dataset: Dataset): RecordKind => ({
  collection: 'incidents',
  questions: [
    id,
    ...textQuestions('name', 'Short name of the outage'),
    { flag: 'start', ask: 'Start (a date, or a moment with its offset)' },
    {
      flag: 'provider',
      ask: 'Whose infrastructure failed',
      choices: idsOf(dataset, 'providers'),
      ...fallback(playing(dataset, 'landlord')?.id),
    },
    { flag: 'provider-name', ask: 'The provider as it should be printed', optional: true },
    { flag: 'service', ask: 'Services that failed', list: true },
    { flag: 'region', ask: 'Region or place', fallback: 'unknown' },
    ...textQuestions('cause', 'Root cause as published', true),
    { flag: 'impact', ask: 'What was reported of the tenant', choices: incidentImpacts, fallback: 'unknown' },
    ...textQuestions('impact-statement', 'What users of the service lost, as reported', true),
    ...textQuestions('data-loss', 'Whether data was lost', true),
    ...textQuestions('lessons', 'What changed afterwards', true),
    ...evidence,
  ],
  refers: { source: ['sources'] },
  file: (answers) => answers['provider'] ?? 'incidents',
  record: (answers) => ({
    id: answers['id'],
    name: textOf(answers, 'name'),
    start: answers['start'],
    provider: answers['provider'],
    providerName: answers['provider-name'] ?? nameOf(dataset, answers['provider']),
    services: listOf(answers, 'service'),
    region: answers['region'],
    cloudOutage: answers['provider'] !== playing(dataset, 'tenant')?.id,
    cause: textOf(answers, 'cause'),
    impact: answers['impact'],
    impactStatement: textOf(answers, 'impact-statement'),
    dataLoss: { statement: textOf(answers, 'data-loss') },
    lessons: textOf(answers, 'lessons'),
    ...evidenceOf(answers),
  }),
  next: (name) => [
    `Put the outage in terms of the model under “failure” where that is possible; it has a page at /incidents/${name}/.`,
  ],
});
