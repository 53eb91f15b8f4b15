import { z } from 'zod';
import { evidence, id, localizedText, partialDate, reference } from './primitives.ts';

export const deploymentSchema = z
  .strictObject({
    id,
    provider: reference('providers').meta({ description: 'Whose region it is.' }),
    region: id.meta({ description: 'Name of the region.', examples: ['region-1'] }),
    systems: z.array(reference('systems')).min(1).meta({ description: 'Systems that serve users from this region.' }),
    since: partialDate.meta({ description: 'Since when the users of whom the model speaks are served from here.' }),
    until: partialDate.optional().meta({ description: 'Until when, where it ended.' }),
    apart: z.boolean().optional().meta({
      description:
        'true: the region serves users of its own, no other region can take them over, and it can take over none of theirs.',
    }),
    statement: localizedText.meta({ description: 'What the sources say, in one sentence.' }),
    ...evidence,
  })
  .meta({
    title: 'Deployment',
    description:
      'Systems that run in a region since a date. A system with deployments in several regions survives the loss of one, unless that one stands apart.',
  });
