import type { Dataset } from '../../../src/schemas/collections.ts';
import { systemSchema } from '../../../src/schemas/system.ts';
import { readDate } from '../answers/dates.ts';
import { listIfAny, textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { evidence, evidenceOf, fallback, id, oneOf, playing } from './shared-questions.ts';

export const system = (dataset: Dataset): RecordKind => ({
  collection: 'systems',
  questions: [
    id('systems'),
    { flag: 'name', ask: 'Name' },
    { flag: 'alias', ask: 'Other names that people search for', list: true, optional: true, unasked: true },
    {
      flag: 'provider',
      ask: 'Who provides it',
      ...oneOf(dataset, 'providers'),
      ...fallback(playing(dataset, 'tenant')?.id),
    },
    { flag: 'kind', ask: 'What sort of part it is', ...oneOf(dataset, 'kinds') },
    { flag: 'layer', ask: 'Where it lives', choices: systemSchema.shape.layer.options, fallback: 'running' },
    ...textQuestions('role', 'What it does', { unwritten: true }),
    { flag: 'since', ask: 'Certainly in use from this date on', optional: true, read: readDate },
    ...evidence,
  ],
  file: (answers) => answers['provider'] ?? 'systems',
  record: (answers) => ({
    id: answers['id'],
    name: answers['name'],
    aliases: listIfAny(answers, 'alias'),
    provider: answers['provider'],
    kind: answers['kind'],
    layer: answers['layer'],
    role: textOf(answers, 'role'),
    use: {
      notLaterThan: answers['since'],
      basis: answers['since'] === undefined ? 'unknown' : 'first-mention',
      state: 'unknown',
    },
    ...evidenceOf(answers),
  }),
  next: (name) => [
    `Say what it needs and what needs it in src/data/dependencies/; it has a page at /systems/${name}/.`,
  ],
});
