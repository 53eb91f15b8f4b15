import { errorAt } from 'checked-content';
import type { LocalizedText } from '../schemas/primitives.ts';
import type { Quantity } from '../schemas/quantity.ts';
import { scales } from '../schemas/quantity.ts';
import { unitOf } from '../schemas/units.ts';
import type { Problem, Rule, Site } from './rule.ts';

/** One value of the data, with what may explain it. */
interface Value {
  readonly record: object;
  readonly path: readonly PropertyKey[];
  readonly quantity: Pick<Quantity, 'value' | 'unit'> & { readonly scale: keyof typeof scales };
  readonly note: LocalizedText | undefined;
  /** The value before it in its series. */
  readonly before?: number | undefined;
}

/** Values that are most likely slips of the keyboard. One that is right says in its note why it is so. */
export const implausibleValues: Rule = {
  name: 'implausible-value',
  check: ({ data }) =>
    valuesIn(data.dataset).flatMap(({ record, path, quantity, note, before }): Problem[] => {
      const doubt = note === undefined ? doubtAbout(quantity, before) : undefined;
      if (!doubt) return [];
      return [{ ...errorAt('implausible-value', data.placeOf(record, path), doubt), severity: 'warning' }];
    }),
};

/** Of whom there can be no more, where people or homes of people are counted. */
const peopleOnEarth = 1e10;

/** What all the world earns in a year, in dollars or euros. */
const allMoney = 2e14;

/** From one period to the next. */
const greatestJump = 10;

function doubtAbout({ value, scale, unit }: Value['quantity'], before: number | undefined): string | undefined {
  const amount = value * scales[scale];
  const { kind, isSigned } = unitOf(unit);
  if (value < 0 && !isSigned) return `\`${value}\` is below zero, which cannot be counted.`;
  if (unit === 'percent' && Math.abs(value) > 100) return `\`${value}\` percent is more than all.`;
  if (kind === 'people' && amount > peopleOnEarth) return `\`${value}\` ${scale} is more than there are people.`;
  if ((kind === 'money' || kind === 'price') && Math.abs(amount) > allMoney)
    return `\`${value}\` ${scale} is more than all the world earns in a year.`;
  if (before === undefined || before === 0 || value === 0 || before * value < 0) return undefined;
  const jump = Math.max(value / before, before / value);
  return jump >= greatestJump
    ? `\`${value}\` is ${jump.toFixed(0)} times away from \`${before}\`, the value before it.`
    : undefined;
}

function valuesIn({ facts, incidents, claims, series }: Site['data']['dataset']): Value[] {
  return [
    ...[...facts, ...incidents].flatMap((record) =>
      (record.measures ?? []).map((quantity, index) => ({
        record,
        path: ['measures', index, 'value'],
        quantity,
        note: record.note,
      })),
    ),
    ...claims.flatMap((record) =>
      record.check ? [{ record, path: ['check', 'value'], quantity: record.check, note: record.note }] : [],
    ),
    ...series.flatMap((record) =>
      record.points.map((point, index) => ({
        record,
        path: ['points', index, 'value'],
        quantity: { value: point.value, scale: record.scale, unit: record.unit },
        note: point.note,
        before: record.points[index - 1]?.value,
      })),
    ),
  ];
}
