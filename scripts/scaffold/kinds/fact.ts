import { factSchema } from '../../../src/schemas/fact.ts';
import { readDateOrPart } from '../answers/dates.ts';
import { textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { measureQuestions, measuresOf } from './measure-questions.ts';
import { evidence, evidenceOf, fileOf, id, topic } from './shared-questions.ts';

export const fact = (): RecordKind => ({
  collection: 'facts',
  questions: [
    id('facts'),
    ...topic('company, finance or delivery', 'company'),
    ...textQuestions('statement', 'The fact in one sentence'),
    { flag: 'date', ask: 'When it happened, or the date it holds for', optional: true, read: readDateOrPart },
    {
      flag: 'date-of',
      ask: 'What the date is that of, where a source was published on the same day',
      choices: factSchema.shape.dateOf.unwrap().options,
      optional: true,
      unasked: true,
      of: 'date',
    },
    ...measureQuestions(),
    ...measureQuestions('-2'),
    ...evidence,
  ],
  file: fileOf,
  record: (answers) => ({
    id: answers['id'],
    statement: textOf(answers, 'statement'),
    date: answers['date'],
    dateOf: answers['date-of'],
    measures: measuresOf(answers),
    ...evidenceOf(answers),
  }),
  next: (name) => [
    `Print its number or date in a chapter with <Fact id="${name}" />.`,
    'Further numbers are entries under `measures` in the file, each with an `id` of its own.',
  ],
});
