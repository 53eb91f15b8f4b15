import type { Dataset } from '../schemas/collections.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { scales } from '../schemas/quantity.ts';

/** What a record states in one of its fields: a number with its unit, or a date or a word such as a verdict. */
export type StatedValue = Quantity | string;

/** By record, given as collection/id, and by field: of a fact `date` or the id of a measure, of a series the period. */
export type StatedValues = ReadonlyMap<string, ReadonlyMap<string, StatedValue>>;

/**
 * The values of all facts, series, claims and outages, which corrections can say old and new. Shares that are
 * computed from other series are left out: where those change, they are what was corrected.
 */
export function statedValues(dataset: Dataset): StatedValues {
  const all = known.get(dataset) ?? collectValues(dataset);
  known.set(dataset, all);
  return all;
}

/** Whether two values say the same, though perhaps in another scale. */
export function isSameValue(one: StatedValue | undefined, other: StatedValue | undefined): boolean {
  if (typeof one !== 'object' || typeof other !== 'object') return one === other;
  const [first, second] = [one, other].map(({ value, scale }) => Number((value * scales[scale]).toPrecision(12)));
  return first === second && one.unit === other.unit && one.qualifier === other.qualifier;
}

const known = new WeakMap<Dataset, StatedValues>();

type Fields = readonly (readonly [field: string, value: StatedValue | undefined])[];

function collectValues({ facts, series, claims, incidents }: Dataset): StatedValues {
  const measured = (measures: readonly (Quantity & { id: string })[] = []): Fields =>
    measures.map((measure) => [measure.id, quantityOf(measure)]);
  const records: [record: string, fields: Fields][] = [
    ...facts.map((fact): [string, Fields] => [`facts/${fact.id}`, [['date', fact.date], ...measured(fact.measures)]]),
    ...series
      .filter(({ shareOf }) => shareOf === undefined)
      .map(({ id, points, unit, scale }): [string, Fields] => [
        `series/${id}`,
        points.map(({ period, value }) => [period, { value, scale, unit }]),
      ]),
    ...claims.map(({ id, verdict, check }): [string, Fields] => [
      `claims/${id}`,
      [
        ['verdict', verdict],
        ['check', check && quantityOf(check)],
      ],
    ]),
    ...incidents.map((incident): [string, Fields] => [
      `incidents/${incident.id}`,
      [
        ['start', incident.start],
        ['end', incident.end],
        ['durationMinutes', minutes(incident.durationMinutes)],
        ['impact', incident.impact],
        ...measured(incident.measures),
      ],
    ]),
  ];
  return new Map(
    records.map(([record, fields]) => [
      record,
      new Map(fields.flatMap(([field, value]) => (value === undefined ? [] : [[field, value] as const]))),
    ]),
  );
}

function minutes(value: number | undefined): Quantity | undefined {
  return value === undefined ? undefined : { value, scale: 'one', unit: 'minutes' };
}

function quantityOf({ value, scale, unit, qualifier }: Quantity): Quantity {
  return { value, scale, unit, ...(qualifier === undefined ? {} : { qualifier }) };
}
