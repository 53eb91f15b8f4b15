import { dependencyKinds } from '../../../src/schemas/dependency.ts';
import { readDate } from '../answers/dates.ts';
import { listOf, textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { evidence, evidenceOf, fileOf, topic } from './shared-questions.ts';

export const dependency = (): RecordKind => ({
  collection: 'dependencies',
  questions: [
    { flag: 'from', ask: 'Id of the system or capability that needs', names: ['systems', 'capabilities'] },
    {
      flag: 'to',
      ask: 'Id of the system that is needed; several, of which any will do, separated by commas',
      list: true,
      names: ['systems'],
    },
    { flag: 'kind', ask: 'How it needs it', choices: dependencyKinds, fallback: 'degrades-without' },
    ...topic('delivery or operations', 'architecture'),
    ...textQuestions('statement', 'What the sources say, in one sentence'),
    { flag: 'since', ask: 'First date it is known to hold', optional: true, read: readDate },
    { flag: 'until', ask: 'Last date it is known to hold', optional: true, unasked: true, read: readDate },
    ...textQuestions('inferred', 'Why you infer it, where no source states it', { optional: true, unasked: true }),
    ...evidence,
  ],
  file: fileOf,
  record: (answers) => {
    const [to, ...others] = listOf(answers, 'to');
    return {
      from: answers['from'],
      ...(others.length > 0 ? { anyOf: [to, ...others] } : { to }),
      kind: answers['kind'],
      since: answers['since'],
      until: answers['until'],
      statement: textOf(answers, 'statement'),
      inferred: textOf(answers, 'inferred'),
      ...evidenceOf(answers),
    };
  },
  next: () => [
    'Where no source states it and you infer it, say why under `inferred`, in each language.',
    'See what the model makes of it: npm run dev, then open /dependencies/.',
  ],
});
