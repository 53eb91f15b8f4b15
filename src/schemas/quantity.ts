import { z } from 'zod';
import { id, localizedText, partialDate, reference } from './primitives.ts';
import { unitNames } from './units.ts';
import type { Unit } from './units.ts';

export const scales = {
  one: 1,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  peta: 1e15,
  exa: 1e18,
} as const;

/** A number as records give it. What is greater is a slip of the keyboard, or needs a greater scale. */
export const magnitude = z
  .number()
  .min(-1e16)
  .max(1e16)
  .refine((value) => value === 0 || Math.abs(value) >= 1e-9, 'must be 0 or at least a billionth');

export const unit = z
  .enum(unitNames)
  .meta({ description: 'What is counted or measured, from the list in src/schemas/units.json.' });
export const scale = z
  .enum(Object.keys(scales) as [keyof typeof scales, ...(keyof typeof scales)[]])
  .meta({ description: 'Power of ten that the value is given in; “peta” and “exa” go with bytes.' });

/** How exact a number may be said to be. */
export const qualifiers = ['approximately', 'at-least', 'more-than', 'less-than', 'estimate', 'midpoint'] as const;

/** What a schema says where `isPossibleYear` is false. */
export const impossibleYear = { path: ['value'], error: 'must be a year, a whole number from 1 to 9999' };

export const quantity = z
  .strictObject({
    value: magnitude.meta({ description: 'The number, in the given scale and unit.', examples: [12.5] }),
    scale: scale.default('one'),
    unit,
    qualifier: z
      .enum(qualifiers)
      .optional()
      .meta({ description: 'How exact the number is; left out when it is exact.' }),
  })
  .refine(isPossibleYear, impossibleYear)
  .meta({ description: 'A number with its scale and unit.' });

/** For a zero: that nothing was reported is no report of nothing. */
export const statedBy = reference('sources')
  .optional()
  .meta({
    description: 'Where the statement is that there was none: the source that says so in as many words.',
    references: ['sources'],
  });

export const measure = z
  .strictObject({
    id: id
      .refine(
        (name) => !['date', 'month', 'year', 'published', 'published-month', 'published-year'].includes(name),
        'must not be date, month, year or published, which show the date of the fact',
      )
      .meta({ description: 'Name of the number within its record, used as <Fact id show>.', examples: ['price'] }),
    ...quantity.shape,
    label: localizedText.meta({
      description: 'What exactly is counted, readable on its own.',
      examples: [{ en: 'price of one piece', de: 'Preis eines Stücks' }],
    }),
    statedBy,
    asOf: partialDate
      .optional()
      .meta({ description: 'Date the number holds for, where it is not the date of the fact.' }),
  })
  .refine(isPossibleYear, impossibleYear)
  .meta({ description: 'One named number of a fact.' });

/** Whether a number that is a year can be one; others always are possible. For each schema that holds a quantity. */
export function isPossibleYear(quantity: { value: number; scale: string; unit: string }): boolean {
  const { value, scale: power, unit: name } = quantity;
  return name !== 'year' || (power === 'one' && Number.isInteger(value) && value >= 1 && value <= 9999);
}

export type Quantity = z.infer<typeof quantity>;
export type Measure = z.infer<typeof measure>;
export type { Unit };
export type Scale = z.infer<typeof scale>;
