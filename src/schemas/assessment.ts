import { z } from 'zod';
import { id, localizedText, reference } from './primitives.ts';

export const lockInLevels = ['low', 'medium', 'high'] as const;

export const assessmentSchema = z
  .strictObject({
    id,
    system: reference('systems').meta({ description: 'The rented service that is assessed.' }),
    substitutes: localizedText.meta({ description: 'What could take its place.' }),
    abstraction: localizedText.meta({ description: 'What has been built in front of it, or instead of it.' }),
    lockIn: z.enum(lockInLevels).meta({
      description:
        'low: replaceable by configuration or already wrapped; medium: replaceable with months of engineering; high: data or behaviour that others would have to rebuild.',
    }),
    reason: localizedText.meta({ description: 'Why this level: the criteria applied to this case.' }),
    sources: z.array(reference('sources')).min(1).meta({ description: 'Sources of the facts behind the judgement.' }),
  })
  .meta({
    title: 'Assessment of leaving',
    description: 'How hard it would be to leave a rented service. An editorial judgement by stated criteria.',
  });
