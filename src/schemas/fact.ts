import { z } from 'zod';
import { evidence, id, localizedText, partialDateOrPart } from './primitives.ts';
import { measure } from './quantity.ts';

export const factSchema = z
  .strictObject({
    id,
    statement: localizedText.meta({ description: 'The fact in one sentence, in our own words.' }),
    date: partialDateOrPart.optional().meta({ description: 'When it happened, or the date it holds for.' }),
    dateOf: z.enum(['event', 'publication']).optional().meta({
      description:
        'What the date is that of, where a source was published on the same one, or all of them before it: the event itself, or only what was published about it.',
    }),
    measures: z
      .array(measure)
      .optional()
      .meta({ description: 'The numbers of the statement; the first is the one that <Fact id> prints.' }),
    onFirstPage: localizedText.optional().meta({
      description:
        'What the first page says below its first number, which stands there large; left out for all but three.',
    }),
    ...evidence,
  })
  .meta({ title: 'Fact', description: 'One checkable statement with its date, numbers and sources.' });
