import { dependencyKinds } from '../../../src/schemas/dependency.ts';
import { listOf, textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { evidence, evidenceOf } from './shared-questions.ts';

export const dependency = (): RecordKind => ({
  collection: 'dependencies',
  questions: [
    { flag: 'from', ask: 'Id of the system or capability that needs' },
    {
      flag: 'to',
      ask: 'Id of the system that is needed; several, of which any will do, separated by commas',
      list: true,
    },
    { flag: 'kind', ask: 'How it needs it', choices: dependencyKinds, fallback: 'degrades-without' },
    { flag: 'topic', ask: 'File it belongs to, such as delivery or operations', fallback: 'architecture' },
    ...textQuestions('statement', 'What the sources say, in one sentence'),
    { flag: 'since', ask: 'First date it is known to hold', optional: true },
    ...evidence,
  ],
  refers: { source: ['sources'], from: ['systems', 'capabilities'], to: ['systems'] },
  file: (answers) => answers['topic'] ?? 'architecture',
  record: (answers) => {
    const [to, ...others] = listOf(answers, 'to');
    return {
      from: answers['from'],
      ...(others.length > 0 ? { anyOf: [to, ...others] } : { to }),
      kind: answers['kind'],
      since: answers['since'],
      statement: textOf(answers, 'statement'),
      ...evidenceOf(answers),
    };
  },
  next: () => [
    'Where no source states it and you infer it, say why under `inferred`, in each language.',
    'See what the model makes of it: npm run dev, then open /dependencies/.',
  ],
});
