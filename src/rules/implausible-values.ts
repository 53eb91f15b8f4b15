import { errorAt } from 'checked-content';
import { completeLanguages } from '../i18n/languages.ts';
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
  /** Whether the note is that of a whole record, which may speak of other things: then it is to name the number. */
  readonly isNoteOfRecord: boolean;
  /** The value before it in its series. */
  readonly before?: number | undefined;
}

/** Values that are most likely slips of the keyboard. One that is right has a note that says why it is so. */
export const implausibleValues: Rule = {
  name: 'implausible-value',
  check: ({ data }) =>
    valuesIn(data.dataset).flatMap((value): Problem[] => {
      const doubt = doubtAbout(value.quantity, value.before);
      if (!doubt || isConfirmed(value, doubt)) return [];
      const place = data.placeOf(value.record, value.path);
      const help = howToConfirm(value, doubt);
      return [{ ...errorAt('implausible-value', place, doubt.message, { help }), severity: 'warning' }];
    }),
};

interface Doubt {
  readonly message: string;
  /** Whether there can be no such number. The note of a record may speak of other things: then it is to name the number. */
  readonly isBeyondAll?: true;
}

function isConfirmed({ note, isNoteOfRecord, quantity }: Value, { isBeyondAll }: Doubt): boolean {
  if (note === undefined) return false;
  if (!isNoteOfRecord || !isBeyondAll) return true;
  const wanted = numbersIn(String(quantity.value)).join('');
  return Object.values(note).some((text) => numbersIn(text ?? '').includes(wanted));
}

/** The digits of each number, without what languages put between them. */
function numbersIn(text: string): string[] {
  return text.replaceAll(/(?<=\d)[.,’\u00a0\u202f ](?=\d)/g, '').match(/\d+/g) ?? [];
}

function howToConfirm({ quantity, note, isNoteOfRecord }: Value, { isBeyondAll }: Doubt): string {
  const texts = completeLanguages.map((language) => `${language}: "…"`).join(', ');
  const where = isNoteOfRecord ? 'the record' : 'the point';
  const how =
    note === undefined
      ? `add \`note: { ${texts} }\` to ${where}, which says why`
      : `say why in the \`note\` of ${where}`;
  const number = isNoteOfRecord && isBeyondAll ? `, with the number \`${Math.abs(quantity.value)}\` in it` : '';
  return `Correct the value, its scale or its unit. If it is right, ${how}${number}.`;
}

/** Of whom there can be no more, where people or homes of people are counted. */
const peopleOnEarth = 1e10;

/** What all the world earns in a year, in dollars or euros, with some room for the years to come. */
const allMoney = 1.5e14;

/** From one period to the next. */
const greatestJump = 10;

function doubtAbout(quantity: Value['quantity'], before: number | undefined): Doubt | undefined {
  const { value, unit } = quantity;
  if (value < 0 && !unitOf(unit).isSigned) return { message: `\`${value}\` is below zero, which cannot be counted.` };
  const beyond = beyondAll(quantity);
  if (beyond !== undefined) return { message: beyond, isBeyondAll: true };
  if (before === undefined || before === 0 || value === 0 || before * value < 0) return undefined;
  const jump = Math.max(value / before, before / value);
  return jump >= greatestJump
    ? { message: `\`${value}\` is ${jump.toFixed(0)} times away from \`${before}\`, the value before it.` }
    : undefined;
}

function beyondAll({ value, scale, unit }: Value['quantity']): string | undefined {
  const amount = value * scales[scale];
  const { kind } = unitOf(unit);
  if (unit === 'percent' && value < -100) return `\`${value}\` percent is a fall by more than all there was.`;
  if (unit === 'percent' && value > 100) return `\`${value}\` percent is more than all.`;
  if (kind === 'people' && amount > peopleOnEarth) return `\`${value}\` ${scale} is more than there are people.`;
  if ((kind === 'money' || kind === 'price') && Math.abs(amount) > allMoney)
    return `\`${value}\` ${scale} is more than all the world earns in a year.`;
  return undefined;
}

function valuesIn({ facts, incidents, claims, series }: Site['data']['dataset']): Value[] {
  return [
    ...[...facts, ...incidents].flatMap((record) =>
      (record.measures ?? []).map((quantity, index) => ({
        record,
        path: ['measures', index, 'value'],
        quantity,
        note: record.note,
        isNoteOfRecord: true,
      })),
    ),
    ...claims.flatMap((record) =>
      record.check
        ? [{ record, path: ['check', 'value'], quantity: record.check, note: record.note, isNoteOfRecord: true }]
        : [],
    ),
    ...series.flatMap((record) =>
      record.points.map((point, index) => ({
        record,
        path: ['points', index, 'value'],
        quantity: { value: point.value, scale: record.scale, unit: record.unit },
        note: point.note,
        isNoteOfRecord: false,
        before: record.points[index - 1]?.value,
      })),
    ),
  ];
}
