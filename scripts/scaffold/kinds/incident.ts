import type { Dataset } from '../../../src/schemas/collections.ts';
import { incidentImpacts } from '../../../src/schemas/incident.ts';
import { readMoment } from '../answers/dates.ts';
import { listOf, textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { evidence, evidenceOf, fallback, id, nameOf, oneOf, playing, statedBy } from './shared-questions.ts';

export const incident = (dataset: Dataset): RecordKind => ({
  collection: 'incidents',
  questions: [
    id('incidents'),
    ...textQuestions('name', 'Short name of the outage'),
    {
      flag: 'start',
      ask: 'Start: a date, or a day and hour with its zone, such as "2015-05-03 12:24 UTC"',
      read: readMoment,
    },
    { flag: 'end', ask: 'End, in the same way', optional: true, unasked: true, read: readMoment },
    {
      flag: 'provider',
      ask: 'Whose infrastructure failed',
      ...oneOf(dataset, 'providers'),
      ...fallback(playing(dataset, 'landlord')?.id),
    },
    { flag: 'provider-name', ask: 'The provider as it should be printed', optional: true },
    { flag: 'service', ask: 'Services that failed', list: true },
    { flag: 'region', ask: 'Region or place', fallback: 'unknown' },
    ...textQuestions('cause', 'Root cause as published', { unwritten: true }),
    { flag: 'impact', ask: 'What was reported of the tenant', choices: incidentImpacts, fallback: 'unknown' },
    statedBy('With the impact none: the source that says that there was none'),
    ...textQuestions('impact-statement', 'What users of the service lost, as reported', { unwritten: true }),
    ...textQuestions('data-loss', 'Whether data was lost', { unwritten: true }),
    ...textQuestions('lessons', 'What changed afterwards', { unwritten: true }),
    ...evidence,
  ],
  file: (answers) => answers['provider'] ?? 'incidents',
  record: (answers) => ({
    id: answers['id'],
    name: textOf(answers, 'name'),
    start: answers['start'],
    end: answers['end'],
    provider: answers['provider'],
    providerName: answers['provider-name'] ?? nameOf(dataset, answers['provider']),
    services: listOf(answers, 'service'),
    region: answers['region'],
    cloudOutage: answers['provider'] !== playing(dataset, 'tenant')?.id,
    cause: textOf(answers, 'cause'),
    impact: answers['impact'],
    statedBy: answers['stated-by'],
    impactStatement: textOf(answers, 'impact-statement'),
    dataLoss: { statement: textOf(answers, 'data-loss') },
    lessons: textOf(answers, 'lessons'),
    ...evidenceOf(answers),
  }),
  next: (name) => [
    `Put the outage in terms of the model under “failure” where that is possible; it has a page at /incidents/${name}/.`,
  ],
});
