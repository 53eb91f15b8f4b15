import { confidence } from '../../../src/schemas/primitives.ts';
import { placesOf, readPlaces } from '../answers/places.ts';
import { pointsOf, readPoints } from '../answers/points.ts';
import type { Answers, Reader } from '../question.ts';
import { listOf, textOf, textQuestions } from '../question.ts';
import type { RecordKind } from '../record-kind.ts';
import { readNames } from '../answers/record-names.ts';
import { option } from '../answers/as-typed.ts';
import { scaleQuestion, unitQuestion } from './measure-questions.ts';
import { fileOf, id, oneOf, topic } from './shared-questions.ts';
import type { Dataset } from '../../../src/schemas/collections.ts';

export const series = (dataset: Dataset): RecordKind => ({
  collection: 'series',
  questions: [
    id('series'),
    ...topic('finance or memberships', 'series'),
    ...textQuestions('title', 'Short title, as above a chart'),
    ...textQuestions('definition', 'What is counted, when, and what is not', { unwritten: true }),
    { ...unitQuestion, ask: 'What the numbers count' },
    { ...scaleQuestion, ask: 'Power of ten that the numbers are given in' },
    {
      flag: 'points',
      ask: 'Its values, all of years, all of quarters or all of months, such as 2019=20.5,2020=25; one from another source has its id behind it: 2021=30@other-source',
      read: readPoints,
    },
    { flag: 'source', ask: 'Id of the source of all others', read: readOneSource },
    { flag: 'confidence', ask: 'How well it carries them', choices: confidence.options, fallback: 'medium' },
    {
      flag: 'where',
      ask: 'Where in this source, such as "page 22; table Revenue"',
      lines: true,
      optional: true,
      unasked: true,
      read: readPlaces,
    },
    {
      flag: 'provider',
      ask: 'Whose number it is, where charts compare companies',
      ...oneOf(dataset, 'providers'),
      optional: true,
      unasked: true,
    },
    ...textQuestions('label', 'Name at the end of its line, where charts compare it', {
      optional: true,
      unasked: true,
    }),
  ],
  file: fileOf,
  record: (answers) => ({
    id: answers['id'],
    title: textOf(answers, 'title'),
    label: textOf(answers, 'label'),
    provider: answers['provider'],
    unit: answers['unit'],
    scale: answers['scale'] === 'one' ? undefined : answers['scale'],
    definition: textOf(answers, 'definition'),
    points: pointsWithSources(answers),
  }),
  next: (name, answers) => [
    `Print one of its values in a chapter with <Fact id="${name}@${pointsOf(answers['points'] ?? '').at(-1)?.period ?? ''}" />; it has a page with a chart at /figures/${name}/.`,
    `Compare it with another in a chart: npm run new -- chart --series ${name},…`,
  ],
});

/** Each value names its source; that of most is said once. */
function pointsWithSources(answers: Answers): object[] {
  const place = Object.values(placesOf(answers) ?? {})[0];
  return pointsOf(answers['points'] ?? '').map(({ period, value, source }) => ({
    period,
    value: Number(value),
    source: source ?? answers['source'],
    ...(source === undefined && place ? { locator: place } : {}),
    confidence: answers['confidence'],
  }));
}

const readOneSource: Reader = (written, about) => {
  const [first = '', second] = listOf({ source: written }, 'source');
  if (second === undefined) return readNames({ flag: 'source', ask: '' }, ['sources'], written, about);
  const points = (about.answers['points'] ?? '2019=20.5,2020=25').split(',');
  const last = points.at(-1)?.split('@')[0]?.trim() ?? '';
  return {
    refused: `--source names several, and each value has one. Name that of most, and behind a value that has another one its own, such as ${option('source', first)} ${option('points', [...points.slice(0, -1), `${last}@${second}`].join(','))}`,
  };
};
