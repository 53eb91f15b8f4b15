import { z } from 'zod';
import { id, localizedText, partialDate, reference, shortText } from './primitives.ts';
import { quantity } from './quantity.ts';

const recordName = z
  .string()
  .regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be collection/id, such as "claims/first-claim"');

const value = z.union([shortText, quantity]).optional();

const change = z
  .strictObject({
    record: recordName.meta({
      description: 'The record whose value it is, one of `records`: a fact, a series, a claim or an outage.',
      examples: ['facts/first-disc'],
    }),
    field: z
      .string()
      .min(1)
      .meta({
        description:
          'Which of its values, such as the id of a measure, `date` or the period of a point: of a fact `date` or the id of a measure, of a series the period, of a claim `verdict` or `check`, of an outage `start`, `end`, `durationMinutes`, `impact` or the id of a measure.',
        examples: ['price', '2020-Q3'],
      }),
    was: value.meta({
      description:
        'What it stated before: a number with its unit, or a date or word; left out where it stated nothing.',
    }),
    is: value.meta({ description: 'What it stated from then on; left out where it states nothing any more.' }),
  })
  .meta({ description: 'A value that became another one.' });

export const correctionSchema = z
  .strictObject({
    id,
    date: partialDate.meta({ description: 'Day of the correction.' }),
    subject: localizedText.meta({ description: 'What the correction is about, in a few words.' }),
    was: localizedText.meta({ description: 'What stood here, or in the material we started from.' }),
    is: localizedText.meta({ description: 'What stands here now.' }),
    reason: localizedText.meta({ description: 'Why it was changed.' }),
    records: z
      .array(recordName)
      .min(1, 'needs at least one record')
      .meta({
        description: 'The records or chapters that were corrected, each as collection/id.',
        examples: ['facts/first-disc'],
      }),
    changes: z
      .array(change)
      .optional()
      .meta({ description: 'The values that became others, old and new, where the records have any.' }),
    sources: z.array(reference('sources')).optional().meta({ description: 'Sources that made the difference.' }),
  })
  .meta({ title: 'Correction', description: 'An entry of the corrections log.' });
