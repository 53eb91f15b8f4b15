import type { Dataset } from '../../../src/schemas/collections.ts';
import { textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { evidence, evidenceOf, fallback, id, idsOf, playing } from './shared-questions.ts';

export const system = (dataset: Dataset): RecordKind => ({
  collection: 'systems',
  questions: [
    id,
    { flag: 'name', ask: 'Name' },
    {
      flag: 'provider',
      ask: 'Who provides it',
      choices: idsOf(dataset, 'providers'),
      ...fallback(playing(dataset, 'tenant')?.id),
    },
    { flag: 'kind', ask: 'What sort of part it is', choices: idsOf(dataset, 'kinds') },
    {
      flag: 'layer',
      ask: 'Where it lives',
      choices: ['running', 'library', 'deploy-time', 'test-time'],
      fallback: 'running',
    },
    ...textQuestions('role', 'What it does', true),
    { flag: 'since', ask: 'Certainly in use from this date on', optional: true },
    ...evidence,
  ],
  refers: { source: ['sources'] },
  file: (answers) => answers['provider'] ?? 'systems',
  record: (answers) => ({
    id: answers['id'],
    name: answers['name'],
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
