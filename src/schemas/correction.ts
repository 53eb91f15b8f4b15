import { z } from 'zod';
import { id, localizedText, partialDate, reference } from './primitives.ts';

export const correctionSchema = z
  .strictObject({
    id,
    date: partialDate.meta({ description: 'Day of the correction.' }),
    subject: localizedText.meta({ description: 'What the correction is about, in a few words.' }),
    was: localizedText.meta({ description: 'What stood here, or in the material we started from.' }),
    is: localizedText.meta({ description: 'What stands here now.' }),
    reason: localizedText.meta({ description: 'Why it was changed.' }),
    records: z
      .array(
        z.string().regex(/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be collection/id, such as "claims/first-claim"'),
      )
      .min(1, 'needs at least one record')
      .meta({
        description: 'The records or chapters that were corrected, each as collection/id.',
        examples: ['facts/first-disc'],
      }),
    sources: z.array(reference('sources')).optional().meta({ description: 'Sources that made the difference.' }),
  })
  .meta({ title: 'Correction', description: 'An entry of the corrections log.' });
