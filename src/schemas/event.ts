import { z } from 'zod';
import { id, localizedText, reference } from './primitives.ts';

export const eventSchema = z
  .strictObject({
    id,
    kind: reference('threads').meta({ description: 'Thread of the story the event belongs to.' }),
    concerns: z
      .array(reference('providers'))
      .min(1)
      .refine((ids) => new Set(ids).size === ids.length, 'must not name a provider twice')
      .optional()
      .meta({
        description:
          'Whom it tells something of: the parties that title and fact name as acting or affected, not those that are only mentioned. Says in which lane of the time line it stands.',
      }),
    title: localizedText.meta({ description: 'What happened, in a few words, without its date.' }),
    publication: z.literal(true).optional().meta({
      description:
        'true: what happened on that day is the publication itself, such as a report, and the title says so.',
    }),
    fact: reference('facts').meta({
      description: 'The fact that dates and supports the event; the date is stored there and nowhere else.',
    }),
  })
  .meta({
    title: 'Event',
    description: 'A dated entry of the time line. Outages are not repeated here: they come from `incidents`.',
  });
