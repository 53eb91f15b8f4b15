import { listOf, textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { id, today } from './shared-questions.ts';

export const correction = (): RecordKind => ({
  collection: 'corrections',
  questions: [
    id,
    { flag: 'date', ask: 'Day of the correction', fallback: today() },
    ...textQuestions('subject', 'What it is about, in a few words'),
    ...textQuestions('was', 'What stood there'),
    ...textQuestions('is', 'What stands there now'),
    ...textQuestions('reason', 'Why it was changed'),
    { flag: 'record', ask: 'What was corrected, such as facts/first-disc', list: true },
    { flag: 'source', ask: 'Ids of sources that made the difference', list: true, optional: true },
  ],
  refers: { source: ['sources'] },
  file: () => 'corrections',
  record: (answers) => ({
    id: answers['id'],
    date: answers['date'],
    subject: textOf(answers, 'subject'),
    was: textOf(answers, 'was'),
    is: textOf(answers, 'is'),
    reason: textOf(answers, 'reason'),
    records: listOf(answers, 'record'),
    sources: listOf(answers, 'source').length > 0 ? listOf(answers, 'source') : undefined,
  }),
  next: () => [
    'Where a number, a date or a verdict became another one, npm run check gives you the line to add under `changes`.',
    'It stands on the page about this site, and in the feed of changed facts.',
  ],
});
