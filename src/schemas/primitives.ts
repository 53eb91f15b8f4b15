import { z } from 'zod';
import { completeLanguages, englishName, languages } from '../i18n/languages.ts';
import { locator } from './locator.ts';

/** One pattern for every id of the project: lower case, digits, single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A longer id is pasted by mistake, and with an ending it would be too long for the name of a file. */
const longestId = 80;

/** Whether a text may be an id: of a record, chapter, section or diagram. */
export function isId(text: string): boolean {
  return text.length <= longestId && idPattern.test(text);
}

/** What is wrong with a text that is no id, in a sentence that calls it `what`, such as “heading id”. */
export function explainId(what: string, text: string): string {
  return idPattern.test(text)
    ? `The ${what} \`${text.slice(0, 20)}…\` must have at most ${longestId} characters.`
    : `The ${what} \`${text}\` must be lower-case letters, digits and hyphens.`;
}

export const id = z
  .string()
  .regex(idPattern, 'must be lower-case letters, digits and single hyphens, such as "main-store"')
  .max(longestId)
  .meta({
    description: 'Permanent name of the record: lower case, hyphens, never reused.',
    examples: ['main-store'],
  });

/**
 * A reference to a record of another collection. Resolved by the dataset loader, which reports an
 * unknown id together with the nearest known one.
 */
export function reference(...collections: readonly CollectionName[]) {
  return id.meta({ description: `Id of a record in \`${collections.join('` or `')}\`.`, references: collections });
}

/** A text of at most `most` characters: longer ones are pasted by mistake, and no page has room for them. */
export function text(most: number) {
  return z.string().trim().min(1, 'must not be empty').max(most);
}

/**
 * An object with one value for each language: a complete language must have it, a partial one may.
 * `what` is said of each, after the name of its language.
 */
export function perLanguage<T extends z.ZodType>(value: T, what: string) {
  const fieldOf = (language: string): T | z.ZodOptional<T> =>
    completeLanguages.includes(language) ? value : z.optional(value);
  return z.strictObject(
    Object.fromEntries(
      languages.map((language) => [
        language,
        fieldOf(language).meta({ description: `${englishName(language)} ${what}` }),
      ]),
    ),
  );
}

function localized(most: number) {
  return perLanguage(text(most), 'text.').meta({
    description: 'The same text in every language; only partial languages may lack it.',
  });
}

/** A name, or a word of a list of names. */
export const shortText = text(120);

export const localizedText = localized(2000);

export const name = z
  .union([shortText, localized(120)])
  .meta({ description: 'A plain string where all languages use the same name, else one per language.' });

const monthAndDay = String.raw`(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?`;

function dateLike(end: string, forms: string) {
  return z
    .string()
    .regex(new RegExp(String.raw`^\d{4}(?:-(?:${end}))?$`), `must be ${forms}, in quotes`)
    .refine((date) => !/-\d/.test(date) || isRealDate(date), 'is not a day of the calendar')
    .refine((date) => date >= '1800', 'must be a year from 1800 on');
}

export const partialDate = dateLike(monthAndDay, 'YYYY, YYYY-MM or YYYY-MM-DD').meta({
  description: 'A date as exact as the sources allow: year, month or day.',
  examples: ['2015', '2015-05', '2015-05-03'],
});

export const partialDateOrPart = dateLike(
  String.raw`Q[1-4]|H[12]|${monthAndDay}`,
  'YYYY, YYYY-Q1 to YYYY-Q4, YYYY-H1, YYYY-H2, YYYY-MM or YYYY-MM-DD',
).meta({
  description: 'A date as exact as the sources allow: year, half of a year, quarter, month or day.',
  examples: ['2015', '2015-H1', '2015-Q2', '2015-05', '2015-05-03'],
});

export const dateOrMoment = z.union([partialDate, z.iso.datetime({ offset: true })]).meta({
  description: 'A partial date, or a moment with its offset from UTC.',
  examples: ['2015-05-03', '2015-05-03T12:24:00-08:00'],
});

export const confidence = z.enum(['high', 'medium', 'low']).meta({
  description:
    'How well the sources carry the statement: high (read in a primary source or several good ones), medium (one secondary source, or a part from memory), low (told by one side, an estimate, or from memory).',
});

/** What every record that asserts something must bring. Spread into the record's own schema. */
export const evidence = {
  sources: z
    .array(reference('sources'))
    .min(1, 'needs at least one source')
    .meta({ description: 'Ids of the sources that carry the statement, best first.' }),
  locators: z
    .record(reference('sources'), locator)
    .optional()
    .meta({ description: 'Where in each source the statement is found, by the id of the source.' }),
  confidence,
  reviewed: z.iso
    .date('must be a day, YYYY-MM-DD, in quotes')
    .optional()
    .meta({ description: 'Day on which somebody last held the statement against its sources.' }),
  note: localizedText
    .optional()
    .meta({ description: 'What a careful reader must know: traps of definition, disagreements, gaps.' }),
};

export const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http or https address' })
  .max(1000)
  .refine((address) => !/[\s<>"]/.test(address), 'must be an address without spaces, brackets and quotes')
  .refine(
    (address) => /^https?:\/\/(?:[^/?#@.]+\.)+[^/?#@.]+(?:[/?#]|$)/i.test(address),
    'must be an address with the whole name of a site',
  )
  .refine((address) => isPublicHost(URL.parse(address)?.hostname ?? ''), 'must be an address that others can open')
  .meta({ description: 'Web address, http or https only.', examples: ['https://example.org/reports/12/'] });

/** Whether a host can be reached from everywhere: names and numbers of one computer or one network cannot. */
export function isPublicHost(host: string): boolean {
  const isHere =
    /^(?:0|10|127|169\.254|172\.(?:1[6-9]|2\d|3[01])|192\.168)\.|^\[(?:::1?\]|f[cd]|fe80)/i.test(host) ||
    /(?:^|\.)(?:localhost|local|internal|lan|home)$/i.test(host);
  return !isHere && /[.:]/.test(host);
}

/** Names of all collections, in the order in which the open data lists them. */
export const collectionNames = [
  'sources',
  'facts',
  'series',
  'charts',
  'threads',
  'events',
  'providers',
  'kinds',
  'systems',
  'deployments',
  'capabilities',
  'dependencies',
  'assessments',
  'incidents',
  'sections',
  'claims',
  'glossary',
  'synonyms',
  'corrections',
] as const;

export type CollectionName = (typeof collectionNames)[number];
export type LocalizedText = z.infer<typeof localizedText>;
export type Name = z.infer<typeof name>;
export type Confidence = z.infer<typeof confidence>;

function isRealDate(text: string): boolean {
  const [year = 0, month = 1, day = 1] = text.split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
