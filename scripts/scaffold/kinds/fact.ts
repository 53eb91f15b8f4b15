import { unitNames } from '../../../src/schemas/units.ts';
import { textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { evidence, evidenceOf, id } from './shared-questions.ts';

export const fact = (): RecordKind => ({
  collection: 'facts',
  questions: [
    id,
    { flag: 'topic', ask: 'File it belongs to, such as company, finance or delivery', fallback: 'company' },
    ...textQuestions('statement', 'The fact in one sentence'),
    { flag: 'date', ask: 'When it happened, or the date it holds for', optional: true },
    { flag: 'value', ask: 'Its number', optional: true, number: true },
    { flag: 'unit', ask: 'What the number counts', choices: unitNames, optional: true },
    ...textQuestions('label', 'What the number counts, in words').map((question) => ({
      ...question,
      optional: true as const,
    })),
    ...evidence,
  ],
  refers: { source: ['sources'] },
  file: (answers) => answers['topic'] ?? 'company',
  record: (answers) => ({
    id: answers['id'],
    statement: textOf(answers, 'statement'),
    date: answers['date'],
    measures:
      answers['value'] === undefined
        ? undefined
        : [
            {
              id: 'value',
              value: Number(answers['value']),
              unit: answers['unit'],
              label: textOf(answers, 'label'),
            },
          ],
    ...evidenceOf(answers),
  }),
  next: (name) => [`Print its number or date in a chapter with <Fact id="${name}" />.`],
});
