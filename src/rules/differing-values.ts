import { errorAt } from 'checked-content';
import { defaultLanguage } from '../i18n/languages.ts';
import { settingsOf } from '../i18n/texts.ts';
import { periodOf } from '../model/period-of.ts';
import { sameNumber } from '../model/same-number.ts';
import type { LocalizedText } from '../schemas/primitives.ts';
import type { Measure } from '../schemas/quantity.ts';
import { scales } from '../schemas/quantity.ts';
import type { Problem, Rule, Site } from './rule.ts';

/** One value of the data: what it counts, when, and where it is written. */
interface Value {
  readonly record: object & {
    readonly id: string;
    readonly note?: LocalizedText | undefined;
    readonly sources?: readonly string[];
  };
  readonly path: readonly PropertyKey[];
  readonly amount: number;
  readonly hasNote: boolean;
  readonly isPoint: boolean;
  readonly sources: readonly string[];
  /** What is counted: values of one name ought to be the same. */
  readonly name: string;
  /** Its unit and time: only values that share both are held against each other. */
  readonly key: string;
}

/** A point of a series and another value that are closer than this are taken for one quantity, whatever they are called. */
const nearness = 0.02;
/** The same, where one source gives both. */
const nearnessInSource = 0.05;

/** Two records that give one quantity of one time in two values; where that is right, a note says why. */
export const differingValues: Rule = {
  name: 'differing-values',
  check: ({ data }) => {
    const values = valuesIn(data.dataset);
    return Object.values(Object.groupBy(values, ({ key }) => key)).flatMap((group = []) =>
      group.flatMap((value, index): Problem[] => {
        const other = group.slice(0, index).find((one) => one.record !== value.record && differs(one, value));
        if (!other) return [];
        const { file, line } = data.placeOf(other.record, other.path);
        const what =
          other.name === value.name ? 'the same quantity and time' : 'what looks like the same quantity and time';
        const message = `\`${other.record.id}\` gives ${other.amount} for ${what} at ${file}:${line}, here it is ${value.amount}.`;
        return [errorAt('differing-values', data.placeOf(value.record, value.path), message)];
      }),
    );
  },
};

function differs(one: Value, other: Value): boolean {
  if (one.hasNote || other.hasNote || sameNumber(one.amount, other.amount)) return false;
  if (one.name === other.name) return true;
  if (one.isPoint === other.isPoint) return false;
  const isFromOne = one.sources.some((source) => other.sources.includes(source));
  const greater = Math.max(Math.abs(one.amount), Math.abs(other.amount));
  return Math.abs(one.amount - other.amount) <= greater * (isFromOne ? nearnessInSource : nearness);
}

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
        isPoint: true,
        sources: [point.source],
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
  // Without a time, two values can both be right.
  const time = date === undefined ? `${record.id} ${path.join('.')}` : periodOf(date);
  return {
    record,
    path,
    amount: value * scales[scale],
    hasNote: record.note !== undefined,
    isPoint: false,
    sources: record.sources ?? [],
    name: nameOf(label[defaultLanguage] ?? ''),
    key: `${unit} ${time}`,
  };
}

/** The words of a label in any order, without those that mean nothing by themselves, and without the time, which it may repeat. */
function nameOf(label: string): string {
  const { stopWords } = settingsOf(defaultLanguage).search;
  const words = label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !stopWords.includes(word) && !/^\d{4}$/.test(word))
    .toSorted()
    .join(' ');
}
