import { z } from 'zod';
import { locator } from './locator.ts';
import { confidence, id, localizedText, reference } from './primitives.ts';
import { magnitude, scale, unit } from './quantity.ts';

/** The time of a point. */
export const period = z
  .string()
  .regex(/^\d{4}(?:-(?:Q[1-4]|0[1-9]|1[0-2]))?$/, 'must be YYYY, YYYY-Q1 to YYYY-Q4, or YYYY-MM')
  .meta({ description: 'Year, quarter or month of a point.', examples: ['2020', '2020-Q3'] });

const seriesPoint = z
  .strictObject({
    period,
    value: magnitude.meta({ description: 'The value in the unit and scale of the series.' }),
    source: reference('sources'),
    alsoIn: z
      .array(reference('sources'))
      .min(1)
      .optional()
      .meta({ description: 'Further sources that give the same value.' }),
    locator: locator.optional(),
    confidence,
    note: localizedText.optional().meta({ description: 'What is special about this point.' }),
  })
  .meta({ description: 'One value of a series.' });

export const seriesSchema = z
  .strictObject({
    id,
    title: localizedText.meta({ description: 'Short title, as above a chart.' }),
    label: localizedText
      .optional()
      .meta({ description: 'Name at the end of its line, where charts compare it; the title where left out.' }),
    provider: reference('providers')
      .optional()
      .meta({ description: 'The company whose number it is, where charts compare companies.' }),
    unit,
    scale: scale.default('one'),
    definition: localizedText.meta({ description: 'What is counted, when, and what is not; and how it may mislead.' }),
    breaks: z
      .array(z.strictObject({ before: period, reason: localizedText }))
      .optional()
      .meta({ description: 'Places where the definition changed: points before and after must not be joined.' }),
    shareOf: z
      .strictObject({
        part: reference('series').meta({ description: 'The series whose share is computed.' }),
        whole: z
          .array(reference('series'))
          .min(1)
          .meta({ description: 'The series that make up the whole, added up.' }),
      })
      .optional()
      .meta({ description: 'For a share: what it is computed from. Its points are then computed, never written.' }),
    reviewed: z.iso
      .date('must be a day, YYYY-MM-DD, in quotes')
      .optional()
      .meta({ description: 'Day on which somebody last held the points against their sources.' }),
    points: z
      .array(seriesPoint)
      .default([])
      .meta({ description: 'The values, oldest first; left out where `shareOf` says how to compute them.' }),
  })
  .refine(({ points, shareOf }) => points.length > 0 || shareOf !== undefined, {
    path: ['points'],
    error: 'needs at least one point',
  })
  .meta({ title: 'Series', description: 'A number over time, every point with its source.' });

export type SeriesPoint = z.infer<typeof seriesPoint>;
