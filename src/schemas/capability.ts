import { z } from 'zod';
import { id, localizedText, partialDate } from './primitives.ts';

export const capabilitySchema = z
  .strictObject({
    id,
    name: localizedText.meta({ description: 'What the viewer does or notices, as a short verb phrase.' }),
    description: localizedText.meta({ description: 'What it takes, and how a viewer notices that it is gone.' }),
    since: partialDate.optional().meta({
      description: 'First day on which viewers could do it; left out where that is before the data begin.',
    }),
    noticedLate: z.boolean().optional().meta({
      description:
        'true: viewers notice only after hours that it is gone. No report of an outage would mention it, so it is left out when the model is held against such reports.',
    }),
  })
  .meta({
    title: 'Capability',
    description: 'Something that a viewer does or notices, and that an outage can take away.',
  });
