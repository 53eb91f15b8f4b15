import { z } from 'zod';
import { evidence, localizedText, partialDate, reference } from './primitives.ts';

export const dependencyKinds = ['requires', 'degrades-without', 'replicated-across-regions', 'optional'] as const;

export const dependencySchema = z
  .strictObject({
    from: reference('systems').meta({ description: 'The system that needs.', references: 'systems' }),
    to: reference('systems').meta({ description: 'The system that is needed.', references: 'systems' }),
    kind: z.enum(dependencyKinds).meta({
      description:
        'requires: down when the other is down; degrades-without: stays up and loses an ability; replicated-across-regions: keeps a copy of itself elsewhere; optional: nobody would notice.',
    }),
    since: partialDate.optional().meta({ description: 'First date the edge is known to hold.' }),
    until: partialDate.optional().meta({ description: 'Last date the edge is known to hold.' }),
    statement: localizedText.meta({ description: 'What the sources say, in one sentence.' }),
    ...evidence,
  })
  .meta({ title: 'Dependency', description: 'A directed edge of the architecture: one system needs another.' });

export type Dependency = z.infer<typeof dependencySchema>;
