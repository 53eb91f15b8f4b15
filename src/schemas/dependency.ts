import { z } from 'zod';
import { evidence, localizedText, partialDate, reference } from './primitives.ts';

/** How a system may need another one. */
export const dependencyKinds = ['requires', 'degrades-without', 'replicated-across-regions', 'optional'] as const;

export const dependencySchema = z
  .strictObject({
    from: reference('systems', 'capabilities').meta({ description: 'The system or capability that needs.' }),
    to: reference('systems')
      .optional()
      .meta({ description: 'The system that is needed. Left out where any of several will do.' }),
    anyOf: z
      .array(reference('systems'))
      .min(2, 'needs at least two members; with one it is an ordinary `to`')
      .optional()
      .meta({ description: 'Systems of which any one is enough; given instead of `to`.' }),
    kind: z.enum(dependencyKinds).meta({
      description:
        'requires: down when the other is down; degrades-without: stays up and loses an ability; replicated-across-regions: keeps a copy of itself elsewhere; optional: nobody would notice. Outages spread along the first two only.',
    }),
    example: z.boolean().optional().meta({
      description:
        'true: the sources give it as an example or do not tie it to this system, so outages do not spread along it.',
    }),
    since: partialDate.optional().meta({ description: 'First date the edge is known to hold.' }),
    until: partialDate.optional().meta({ description: 'Last date the edge is known to hold.' }),
    statement: localizedText.meta({ description: 'What the sources say, in one sentence.' }),
    inferred: localizedText.optional().meta({
      description: 'Set where no source states the edge and we infer it: the reason. Such edges are drawn dashed.',
    }),
    ...evidence,
  })
  .refine((edge) => (edge.to === undefined) !== (edge.anyOf === undefined), { error: 'needs either `to` or `anyOf`' })
  .meta({
    title: 'Dependency',
    description: 'A directed edge of the architecture: a system or a capability needs a system.',
  });
