import { confidence } from '../../../src/schemas/primitives.ts';
import { scales } from '../../../src/schemas/quantity.ts';
import { unitNames } from '../../../src/schemas/units.ts';
import { listOf, textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { id } from './shared-questions.ts';

export const series = (): RecordKind => ({
  collection: 'series',
  questions: [
    id,
    { flag: 'topic', ask: 'File it belongs to, such as finance or memberships', fallback: 'series' },
    ...textQuestions('title', 'Short title, as above a chart'),
    ...textQuestions('definition', 'What is counted, when, and what is not', true),
    { flag: 'unit', ask: 'What the numbers count', choices: unitNames },
    { flag: 'scale', ask: 'Power of ten the numbers are given in', choices: Object.keys(scales), fallback: 'one' },
    {
      flag: 'points',
      ask: 'Its values, oldest first, all years, all quarters or all months, such as 2019=20.5,2020=25',
      list: true,
      pairs: true,
    },
    { flag: 'source', ask: 'Id of the source of all of them' },
    { flag: 'confidence', ask: 'How well it carries them', choices: confidence.options, fallback: 'medium' },
  ],
  refers: { source: ['sources'] },
  file: (answers) => answers['topic'] ?? 'series',
  record: (answers) => ({
    id: answers['id'],
    title: textOf(answers, 'title'),
    unit: answers['unit'],
    scale: answers['scale'] === 'one' ? undefined : answers['scale'],
    definition: textOf(answers, 'definition'),
    points: listOf(answers, 'points').map((point) => {
      const [period = '', value = ''] = point.split('=').map((part) => part.trim());
      return { period, value: Number(value), source: answers['source'], confidence: answers['confidence'] };
    }),
  }),
  next: (name) => [
    `Print one of its values in a chapter with <Fact id="${name}@2020" />; it has a page with a chart at /figures/${name}/.`,
    `Compare it with another in a chart: npm run new -- chart --series ${name},…`,
    'Where a point has another source than the others, change its `source`.',
  ],
});
