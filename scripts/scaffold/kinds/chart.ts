import { listIfAny, listOf, textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { id } from './shared-questions.ts';

export const chart = (): RecordKind => ({
  collection: 'charts',
  questions: [
    id('charts'),
    ...textQuestions('title', 'Short title, as above the chart'),
    ...textQuestions('description', 'What the lines show', { unwritten: true }),
    { flag: 'series', ask: 'Ids of the series it compares, two to four', list: true, names: ['series'] },
    {
      flag: 'event',
      ask: 'Ids of events of the time line that it marks, at most four',
      list: true,
      names: ['events'],
      optional: true,
      unasked: true,
    },
  ],
  file: () => 'charts',
  record: (answers) => ({
    id: answers['id'],
    title: textOf(answers, 'title'),
    description: textOf(answers, 'description'),
    series: listOf(answers, 'series'),
    events: listIfAny(answers, 'event'),
  }),
  next: (name) => [`Show it in a chapter with <Chart id="${name}" />; it stands at /figures/#chart-${name} too.`],
});
