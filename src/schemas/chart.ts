import { z } from 'zod';
import { id, localizedText, reference } from './primitives.ts';

/** Lines beyond these could not be told apart. */
const mostSeries = 4;
/** More marks would hide the lines. */
const mostEvents = 4;

export const chartSchema = z
  .strictObject({
    id,
    title: localizedText.meta({ description: 'Short title, as above the chart.' }),
    description: localizedText.meta({ description: 'What the lines show, for those who do not see them too.' }),
    series: z
      .array(reference('series'))
      .min(2, 'needs at least two series; a single one has a chart of its own')
      .max(mostSeries, `must be at most ${mostSeries} series; more lines cannot be told apart`)
      .refine((ids) => new Set(ids).size === ids.length, 'must not name a series twice')
      .meta({ description: 'The series it compares, in the order of the legend; all in one scale.' }),
    events: z
      .array(reference('events'))
      .min(1)
      .max(mostEvents, `must be at most ${mostEvents} events; more would hide the lines`)
      .refine((ids) => new Set(ids).size === ids.length, 'must not name an event twice')
      .optional()
      .meta({
        description: 'Events marked on it, as what happened at the time and not as causes; within its periods.',
      }),
    section: z
      .enum(['alternatives'])
      .optional()
      .meta({ description: 'Section of the page on dependencies that shows it as well.' }),
  })
  .meta({ title: 'Chart', description: 'A comparison of several number series.' });
