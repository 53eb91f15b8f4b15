import { unitMeant } from '../../../src/schemas/advice/unit-advice.ts';
import { qualifierOf } from '../../../src/schemas/advice/written-number.ts';
import { qualifiers, scales } from '../../../src/schemas/quantity.ts';
import { unitNames } from '../../../src/schemas/units.ts';
import { readDate } from '../answers/dates.ts';
import { readId } from '../answers/id.ts';
import { readValue, scaleMeant } from '../answers/value.ts';
import type { Answers, Question } from '../question.ts';
import { textOf, textQuestions } from '../question.ts';
import { statedBy } from './shared-questions.ts';

/** What the numbers of a record count. */
export const unitQuestion: Question = {
  flag: 'unit',
  ask: 'What the number counts',
  choices: unitNames,
  meant: unitMeant,
  otherwise:
    'Take --unit count (people for human beings) and say in words what is counted; a unit of its own is an entry in src/schemas/units.json, then npm run schemas.',
};

export const scaleQuestion: Question = {
  flag: 'scale',
  ask: 'Power of ten that the number is given in',
  choices: Object.keys(scales),
  meant: scaleMeant,
  optional: true,
};

/** Questions for a number of a record; those for a second one have the ending `-2`, and nobody is asked for them. */
export function measureQuestions(ending: '' | '-2' = ''): Question[] {
  const value = `value${ending}`;
  const ofValue = { of: value, ...(ending === '' ? {} : { unasked: true as const }) };
  return [
    {
      flag: value,
      ask: ending === '' ? 'Its number' : 'A second number',
      optional: true,
      read: readValue,
      ...(ending === '' ? {} : { of: 'value', unasked: true }),
    },
    { ...unitQuestion, ...ofValue, flag: `unit${ending}` },
    { ...scaleQuestion, ...ofValue, flag: `scale${ending}` },
    ...textQuestions(`label${ending}`, 'What the number counts, in words', ofValue),
    {
      ...ofValue,
      flag: `qualifier${ending}`,
      ask: 'How exact the number is, if it is not',
      choices: qualifiers,
      meant: qualifierOf,
      optional: true,
      unasked: true,
    },
    {
      ...ofValue,
      flag: `show${ending}`,
      ask: 'Name of the number, by which <Fact show> prints it',
      optional: true,
      unasked: true,
      read: readId,
    },
    {
      ...ofValue,
      flag: `as-of${ending}`,
      ask: 'Date the number holds for, where it is not that of the fact',
      optional: true,
      unasked: true,
      read: readDate,
    },
    { ...statedBy('For a zero: the source that says that there was none', ofValue), flag: `stated-by${ending}` },
  ];
}

/** The numbers that the answers give, or undefined. */
export function measuresOf(answers: Answers): object[] | undefined {
  const measures = (['', '-2'] as const).flatMap((ending) => {
    const value = answers[`value${ending}`];
    if (value === undefined) return [];
    const scale = answers[`scale${ending}`];
    return [
      {
        id: answers[`show${ending}`] ?? `value${ending}`,
        value: Number(value),
        scale: scale === 'one' ? undefined : scale,
        unit: answers[`unit${ending}`],
        qualifier: answers[`qualifier${ending}`],
        label: textOf(answers, `label${ending}`),
        statedBy: answers[`stated-by${ending}`],
        asOf: answers[`as-of${ending}`],
      },
    ];
  });
  return measures.length > 0 ? measures : undefined;
}
