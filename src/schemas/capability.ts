import { z } from 'zod';
import { id, localizedText } from './primitives.ts';

export const capabilitySchema = z
  .strictObject({
    id,
    name: localizedText.meta({ description: 'What the viewer does or notices, as a short verb phrase.' }),
    description: localizedText.meta({ description: 'What it takes, and how a viewer notices that it is gone.' }),
  })
  .meta({
    title: 'Capability',
    description: 'Something a viewer notices: sign up, browse, start, keep watching, live event, new titles.',
  });

export type Capability = z.infer<typeof capabilitySchema>;
