import { readDate, today } from '../answers/dates.ts';
import { readRecords } from '../answers/any-records.ts';
import { listIfAny, listOf, textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { id } from './shared-questions.ts';

export const correction = (): RecordKind => ({
  collection: 'corrections',
  questions: [
    id('corrections'),
    { flag: 'date', ask: 'Day of the correction', fallback: today(), read: readDate },
    ...textQuestions('subject', 'What it is about, in a few words'),
    ...textQuestions('was', 'What stood there'),
    ...textQuestions('is', 'What stands there now'),
    ...textQuestions('reason', 'Why it was changed'),
    {
      flag: 'record',
      ask: 'What was corrected, such as facts/first-disc or chapters/opening',
      list: true,
      read: readRecords,
    },
    { flag: 'source', ask: 'Ids of sources that made the difference', list: true, names: ['sources'], optional: true },
  ],
  file: () => 'corrections',
  record: (answers) => ({
    id: answers['id'],
    date: answers['date'],
    subject: textOf(answers, 'subject'),
    was: textOf(answers, 'was'),
    is: textOf(answers, 'is'),
    reason: textOf(answers, 'reason'),
    records: listOf(answers, 'record'),
    sources: listIfAny(answers, 'source'),
  }),
  next: () => [
    'Where a number, a date or a verdict became another one, npm run check gives you the line to add under `changes`.',
    'It stands on the page about this site, and in the feed of changed facts.',
  ],
});
