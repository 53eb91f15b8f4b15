import { z } from 'zod';
import { id, localizedText, partialDate } from './primitives.ts';

/** The closed list of units. A new unit needs a line here and its words in `src/i18n/units.ts`. */
export const unitNames = [
  'usd',
  'usd-per-month',
  'usd-per-share',
  'percent',
  'percentage-points',
  'ratio',
  'count',
  'memberships',
  'subscribers',
  'households',
  'viewers',
  'people',
  'titles',
  'episodes',
  'discs',
  'countries',
  'shares',
  'minutes',
  'hours',
  'days',
  'years',
  'year',
  'bytes',
  'bits-per-second',
  'per-second',
  'per-day',
  'servers',
  'instances',
  'machines',
  'locations',
  'regions',
  'services',
  'shards',
  'clusters',
  'tables',
  'projects',
  'device-types',
] as const;

export const scales = {
  one: 1,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  peta: 1e15,
  exa: 1e18,
} as const;

export const unit = z.enum(unitNames).meta({ description: 'What is counted, from the closed list of units.' });
export const scale = z
  .enum(Object.keys(scales) as [keyof typeof scales, ...(keyof typeof scales)[]])
  .meta({ description: 'Power of ten that the value is given in; "peta" and "exa" go with bytes.' });

export const quantity = z
  .strictObject({
    value: z.number().meta({ description: 'The number, in the given scale and unit.', examples: [195.151] }),
    scale: scale.default('one'),
    unit,
    qualifier: z
      .enum(['approximately', 'at-least', 'more-than', 'less-than', 'estimate', 'midpoint'])
      .optional()
      .meta({ description: 'How exact the number is; left out when it is exact.' }),
  })
  .meta({ description: 'A number with its scale and unit.' });

export const measure = z
  .strictObject({
    id: id
      .refine(
        (name) => !['date', 'month', 'year'].includes(name),
        'must not be date, month or year, which show the date of the fact',
      )
      .meta({ description: 'Name of the number within its record, used as <Fact id show>.', examples: ['price'] }),
    ...quantity.shape,
    label: localizedText.meta({
      description: 'What exactly is counted, readable on its own.',
      examples: [{ en: 'price of a share at the offering', de: 'Ausgabepreis einer Aktie' }],
    }),
    asOf: partialDate
      .optional()
      .meta({ description: 'Date the number holds for, where it is not the date of the fact.' }),
  })
  .meta({ description: 'One named number of a fact.' });

export type Quantity = z.infer<typeof quantity>;
export type Measure = z.infer<typeof measure>;
export type Unit = z.infer<typeof unit>;
export type Scale = z.infer<typeof scale>;
