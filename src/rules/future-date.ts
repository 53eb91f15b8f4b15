import { errorAt, rememberByObject } from 'checked-content';
import { firstDay } from '../model/dates.ts';
import type { Problem, Rule } from './rule.ts';
import type { Dataset } from '../schemas/collections.ts';
import { collectionNames } from '../schemas/primitives.ts';

/** Fields that hold the date of something that has happened. An `until` may lie ahead: leases do. */
const pastFields = new Set([
  'accessed',
  'asOf',
  'date',
  'end',
  'endedNotLaterThan',
  'firstRelease',
  'lastSeen',
  'notEarlierThan',
  'notLaterThan',
  'period',
  'published',
  'reviewed',
  'since',
  'start',
]);

export const futureDate: Rule = {
  name: 'future-date',
  check: ({ data }) => {
    const today = presentDay(data.dataset);
    return collectionNames.flatMap((collection) =>
      data.dataset[collection].flatMap((record): Problem[] =>
        datesOf(record).flatMap(({ path, date }) =>
          firstDay(date) <= today
            ? []
            : [
                errorAt(
                  'future-date',
                  data.placeOf(record, path),
                  `\`${nameOf(path)}\` is ${date}, which is still to come.`,
                ),
              ],
        ),
      ),
    );
  },
};

/**
 * Today, or the newest day on which two sources were looked up, should the clock of this machine be
 * behind. A single date proves nothing: it may be the slip itself.
 */
export function presentDay(dataset: Dataset, clock = new Date()): string {
  // For contributors whose day begins earlier, as far as it begins anywhere.
  const today = new Date(clock.getTime() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const days = dataset.sources.map(({ accessed }) => firstDay(accessed));
  const seenTwice = days.filter((day, index) => days.indexOf(day) !== index);
  return [today, ...seenTwice].toSorted().at(-1) ?? today;
}

const datesOf = rememberByObject((record: object) => datesIn(record, []));

function datesIn(value: unknown, path: readonly PropertyKey[]): { path: readonly PropertyKey[]; date: string }[] {
  if (typeof value === 'string') {
    const field = path.at(-1);
    return typeof field === 'string' && pastFields.has(field) && /^\d{4}(?:-\d\d|$)/.test(value)
      ? [{ path, date: value }]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Array.isArray(value)
    ? value.flatMap((item, index) => datesIn(item, [...path, index]))
    : Object.entries(value).flatMap(([key, item]) => datesIn(item, [...path, key]));
}

function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
