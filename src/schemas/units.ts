import { z } from 'zod';
import { id, perLanguage, shortText } from './primitives.ts';
import { textSchema } from './texts.ts';
import written from './units.json' with { type: 'json' };

export type Unit = keyof typeof written;

/** Names of all units, in the order of the file. */
export const unitNames = Object.keys(written) as [Unit, ...Unit[]];

/** The file with all that is to be said of units. */
export const unitsFile = 'src/schemas/units.json';

/** What of a number follows from its unit: whether it can be a word, fall below zero, and how great it can be. */
const unitKinds = {
  money: { isCounted: false, isSigned: true },
  price: { isCounted: false, isSigned: false },
  share: { isCounted: false, isSigned: true },
  factor: { isCounted: true, isSigned: true },
  people: { isCounted: true, isSigned: false },
  things: { isCounted: true, isSigned: false },
  size: { isCounted: false, isSigned: false },
  year: { isCounted: false, isSigned: false },
} as const;

type UnitKind = keyof typeof unitKinds;

const withNumber = textSchema.refine(
  (text) => Object.values(typeof text === 'string' ? [text] : text).every((form) => form?.includes('{amount}') ?? true),
  'must say by {amount} where the number stands',
);

const unitSchema = z.strictObject({
  kind: z.enum(Object.keys(unitKinds) as [UnitKind, ...UnitKind[]]).meta({
    description:
      'money, which may be owed; price, which may not; share and factor, which may fall; people and things, whose small numbers are words; size; year.',
  }),
  inSentence: perLanguage(withNumber, 'words, or their forms by number (one, other).')
    .optional()
    .meta({
      description:
        'The number with its unit, {amount} being the number. Left out where sentences bring the noun themselves, as for what is counted.',
      examples: [{ en: '€{amount}', de: '{amount} Euro' }],
    }),
  onAxis: perLanguage(shortText, 'words.')
    .optional()
    .meta({
      description: 'What is counted, at the axis of a chart and above a column.',
      examples: [{ en: 'euros', de: 'Euro' }],
    }),
});

/** The file of units: an entry for each, under the name by which records give it. */
export const unitsSchema = z
  .record(id, unitSchema)
  .meta({ title: 'Units', description: 'What numbers count or measure, with its words.' });

type UnitEntry = Omit<z.infer<typeof unitSchema>, 'kind'>;

/** What the file says of a unit, with what follows from its kind. Whether an entry is whole is told by the check. */
export function unitOf(name: Unit): UnitEntry & { kind: UnitKind; isCounted: boolean; isSigned: boolean } {
  const unit = written[name] as UnitEntry & { kind: UnitKind };
  return { ...unit, ...unitKinds[unit.kind] };
}
