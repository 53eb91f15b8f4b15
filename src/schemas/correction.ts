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
    sources: z.array(reference('sources')).optional().meta({ description: 'Sources that made the difference.' }),
  })
  .meta({ title: 'Correction', description: 'An entry of the corrections log.' });
