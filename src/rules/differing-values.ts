import { errorAt } from 'checked-content';
import { defaultLanguage } from '../i18n/languages.ts';
import { periodOf } from '../model/period-of.ts';
import { sameNumber } from '../model/same-number.ts';
import type { LocalizedText } from '../schemas/primitives.ts';
import type { Measure } from '../schemas/quantity.ts';
import { scales } from '../schemas/quantity.ts';
import type { Problem, Rule, Site } from './rule.ts';

/** One value of the data: what it counts, when, and where it is written. */
interface Value {
  readonly record: object & { readonly id: string; readonly note?: LocalizedText | undefined };
  readonly path: readonly PropertyKey[];
  readonly amount: number;
  readonly hasNote: boolean;
  /** Values with the same key ought to be the same. */
  readonly key: string;
}

/** Two records that give one quantity of one time in two values; where that is right, a note says why. */
export const differingValues: Rule = {
  name: 'differing-values',
  check: ({ data }) => {
    const values = valuesIn(data.dataset);
    return Object.values(Object.groupBy(values, ({ key }) => key)).flatMap((group = []) =>
      group.flatMap((value, index): Problem[] => {
        const other = group
          .slice(0, index)
          .find((one) => one.record !== value.record && !sameNumber(one.amount, value.amount));
        if (!other || other.hasNote || value.hasNote) return [];
        const message = `\`${other.record.id}\` gives ${other.amount} for the same quantity and time, here it is ${value.amount}.`;
        return [errorAt('differing-values', data.placeOf(value.record, value.path), message)];
      }),
    );
  },
};

function valuesIn(dataset: Site['data']['dataset']): Value[] {
  return [
    ...dataset.facts.flatMap((record) => measuresOf(record, record.date)),
    ...dataset.incidents.flatMap((record) => measuresOf(record, record.start)),
    ...dataset.claims.flatMap((record) =>
      record.check ? [valueOf(record, ['check', 'value'], { ...record.check, date: record.check.asOf })] : [],
    ),
    ...dataset.series.flatMap((record) =>
      record.points.map((point, index) => ({
        ...valueOf(record, ['points', index, 'value'], {
          value: point.value,
          scale: record.scale,
          unit: record.unit,
          label: record.title,
          date: point.period,
        }),
        hasNote: point.note !== undefined,
      })),
    ),
  ];
}

function measuresOf(record: Value['record'] & { readonly measures?: readonly Measure[] | undefined }, date?: string) {
  return (record.measures ?? []).map((measure, index) =>
    valueOf(record, ['measures', index, 'value'], { ...measure, date: measure.asOf ?? date }),
  );
}

function valueOf(
  record: Value['record'],
  path: readonly PropertyKey[],
  {
    value,
    scale,
    unit,
    label,
    date,
  }: Pick<Measure, 'value' | 'scale' | 'unit' | 'label'> & { readonly date: string | undefined },
): Value {
  const words = (label[defaultLanguage] ?? '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // Without a time, two values can both be right.
  const time = date === undefined ? `${record.id} ${path.join('.')}` : periodOf(date);
  return {
    record,
    path,
    amount: value * scales[scale],
    hasNote: record.note !== undefined,
    key: `${unit} ${words} ${time}`,
  };
}
