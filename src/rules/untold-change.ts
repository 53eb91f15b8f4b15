import { errorAt, suggest } from 'checked-content';
import type { Place } from 'checked-content';
import { formatQuantity } from '../i18n/format.ts';
import { defaultLanguage } from '../i18n/languages.ts';
import { readRememberedValues, rememberedValuesFile } from '../library/remembered-values.ts';
import { isSameValue, statedValues } from '../model/stated-values.ts';
import type { StatedValue, StatedValues } from '../model/stated-values.ts';
import { toldChanges, untoldChanges } from '../model/value-changes.ts';
import type { ValueChange } from '../model/value-changes.ts';
import { placesOfNumber } from './places-of-number.ts';
import type { Problem, Rule, Site } from './rule.ts';

/**
 * Who saw the old value can learn of the new one. A value may be changed by somebody who does not know of corrections,
 * so a change that none tells of is a warning; one that tells of something else than the data is an error.
 */
export const untoldChange: Rule = {
  name: 'untold-change',
  check: (site) => {
    let remembered: StatedValues;
    try {
      remembered = readRememberedValues(site.root);
    } catch {
      return [
        errorAt(
          'untold-change',
          { file: rememberedValuesFile, line: 1, column: 1 },
          `\`${rememberedValuesFile}\` is not what the check has written.`,
          { help: 'Take it from the history of the project.' },
        ),
      ];
    }
    return [
      ...notRemembered(site, remembered),
      ...mistold(site, remembered),
      ...untoldChanges(remembered, site.data.dataset).flatMap((change, _, all) => untold(change, all, site)),
    ];
  },
};

function untold(change: ValueChange, all: readonly ValueChange[], site: Site): Problem[] {
  const { record, field, was, is } = change;
  const { data } = site;
  const found = recordNamed(record, site);
  if (!found) return [];
  const others = typeof was === 'object' ? placesOfNumber(was.value, site) : [];
  const elsewhere =
    others.length > 0 ? ` The old number still stands in ${others.join(', ')}: change it where it is the same.` : '';
  return [
    {
      ...errorAt(
        'untold-change',
        data.placeOf(found, []),
        `\`${field}\` was ${said(was)} and is ${said(is)} now, but no correction says so.`,
        {
          help: `${howToTell(change, all, site)}${elsewhere}${restingClaims(record, site)}`,
        },
      ),
      severity: 'warning',
    },
  ];
}

/** What was judged by a fact may have to be judged anew. */
function restingClaims(name: string, { data }: Site): string {
  const places = data.dataset.claims
    .filter(({ facts = [] }) => facts.some((fact) => `facts/${fact}` === name))
    .map((claim) => {
      const { file, line } = data.placeOf(claim);
      return `\`${claim.id}\` (${file}:${line})`;
    });
  if (places.length === 0) return '';
  return ` ${places.length === 1 ? 'A claim rests' : 'Claims rest'} on it: ${places.join(', ')}. See whether finding and verdict still hold.`;
}

function recordNamed(name: string, { data }: Site): (object & Recorded) | undefined {
  const [collection = '', id] = name.split('/');
  return Object.entries(data.dataset)
    .filter(([key]) => key === collection)
    .flatMap(([, all]) => all as readonly Recorded[])
    .find((one) => one.id === id);
}

/** What a record can hold values in. */
interface Recorded {
  readonly id?: string;
  readonly measures?: readonly { readonly id: string }[];
  readonly points?: readonly { readonly period: string }[];
}

/** Where a value stands in its record, by the name that it is remembered under. */
function placeOfValue(name: string, field: string, site: Site): Place {
  const found = recordNamed(name, site);
  if (!found) return { file: rememberedValuesFile, line: 1, column: 1 };
  const { measures = [], points = [] } = found;
  const [measure, point] = [
    measures.findIndex(({ id }) => id === field),
    points.findIndex((one) => one.period === field),
  ];
  if (measure >= 0) return site.data.placeOf(found, ['measures', measure, 'value']);
  return site.data.placeOf(found, point >= 0 ? ['points', point, 'value'] : [field]);
}

/** An entry of its own, or the line that an entry lacks which is about the record: with all that it has to tell. */
function howToTell(change: ValueChange, all: readonly ValueChange[], { data }: Site): string {
  const { record } = change;
  const entry = `dd an entry to a file in src/data/corrections, with \`records: [${record}]\` and \`${lineOf([change])}\`.`;
  const about = data.dataset.corrections
    .filter((one) => one.records.includes(record))
    .toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
  if (!about) return `A${entry}`;
  const { file, line } = data.placeOf(about);
  const told = [...toldChanges(about), ...all.filter((one) => about.records.includes(one.record))];
  const toDo = about.changes ? 'put in the place of its `changes`' : 'add';
  return `If the correction \`${about.id}\` (${file}:${line}) tells of it, ${toDo} \`${lineOf(told)}\`. If not, a${entry}`;
}

function lineOf(changes: readonly ValueChange[]): string {
  const entries = changes.map(
    ({ record, field, was, is }) =>
      `{ record: ${record}, field: ${/^\d/.test(field) ? `"${field}"` : field}, was: ${written(was)}, is: ${written(is)} }`,
  );
  return `changes: [${entries.join(', ')}]`;
}

/** Of values that nobody remembers a change would go unseen. A book that remembers none is not asked to. */
function notRemembered(site: Site, remembered: StatedValues): Problem[] {
  const news = [...statedValues(site.data.dataset)].flatMap(([record, fields]) =>
    [...fields.keys()].filter((field) => !remembered.get(record)?.has(field)).map((field) => ({ record, field })),
  );
  const [one] = news;
  if (remembered.size === 0 || !one) return [];
  const first = `${one.record} ${one.field}`;
  const message =
    news.length === 1
      ? `The new value \`${first}\` is not remembered yet.`
      : `${news.length} new values are not remembered yet, the first of them \`${first}\`.`;
  const help = 'Once they are right, run npm run check -- --in-step and commit what it writes.';
  const place = placeOfValue(one.record, one.field, site);
  return [{ ...errorAt('untold-change', place, message, { help }), severity: 'warning' }];
}

/** Changes that name no value of their correction’s records, or that change nothing. */
function mistold({ data }: Site, remembered: StatedValues): Problem[] {
  const today = statedValues(data.dataset);
  return data.dataset.corrections.flatMap((correction) =>
    toldChanges(correction).flatMap(({ record, field, was, is }, index) => {
      const problem = (part: string, message: string, help: string) => [
        errorAt('untold-change', data.placeOf(correction, ['changes', index, part]), message, { help }),
      ];
      if (!correction.records.includes(record))
        return problem(
          'record',
          `\`${record}\` is not among the \`records\` of this correction.`,
          `Write \`records: [${[...correction.records, record].join(', ')}]\`, if it was corrected too.`,
        );
      const fields = [...(today.get(record)?.keys() ?? []), ...(remembered.get(record)?.keys() ?? [])];
      if (is !== undefined && !fields.includes(field))
        return problem(
          'field',
          `\`${record}\` states no value named \`${field}\`.${suggest(field, fields).hint}`,
          fields.length > 0 ? `Its values: ${[...new Set(fields)].join(', ')}.` : 'Remove the entry: it has no values.',
        );
      if (isSameValue(was, is))
        return problem(
          'field',
          `\`${field}\` was ${said(was)} and is the same.`,
          'Write under `was` what stood there before, or remove the entry of `changes`.',
        );
      return [];
    }),
  );
}

function said(value: StatedValue | undefined): string {
  if (value === undefined) return 'not stated';
  if (typeof value === 'string') return value;
  return [value.qualifier, formatQuantity(value, defaultLanguage), `(${value.unit})`].filter(Boolean).join(' ');
}

/** As it stands in a data file. */
function written(value: StatedValue | undefined): string {
  if (typeof value !== 'object') return JSON.stringify(value ?? '');
  const { value: number, scale, unit, qualifier } = value;
  const parts = [`value: ${number}`, scale === 'one' ? '' : `scale: ${scale}`, `unit: ${unit}`];
  return `{ ${[...parts, qualifier ? `qualifier: ${qualifier}` : ''].filter(Boolean).join(', ')} }`;
}
