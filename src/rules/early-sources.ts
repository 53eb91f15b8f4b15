import { errorAt } from 'checked-content';
import { byId } from '../model/by-id.ts';
import { firstDay, lastDay } from '../model/dates.ts';
import { pointSources } from '../model/point-sources.ts';
import type { Rule, Site } from './rule.ts';

/** A date that a record gives for what has happened, and all that could tell of it. */
interface Dated {
  readonly record: object;
  readonly path: readonly PropertyKey[];
  readonly date: string | undefined;
  readonly sources: readonly string[];
  /** The date as the record has it, where it is read with some room. */
  readonly written?: string;
  /** How a record says that its date is right all the same. */
  readonly answer?: string;
}

/** Nothing tells of what comes after it but an announcement, and where a fact rests on one it says so. */
export const earlySources: Rule = {
  name: 'contradictory-dates',
  check: ({ data }) =>
    datesOf(data.dataset).flatMap(({ record, path, date, sources, written = date, answer = '' }) => {
      const newest = newestOf(sources, data.dataset);
      if (date === undefined || newest === undefined || firstDay(date) <= lastDay(newest.published)) return [];
      const message = `\`${String(path.at(-1))}\` (${written}) is later than all that this rests on: the newest of its sources, \`${newest.id}\`, was published on ${newest.published}.`;
      const help = `Correct the wrong one of the two dates, or name a source that was published since.${answer}`;
      return [errorAt('contradictory-dates', data.placeOf(record, path), message, { help })];
    }),
};

const byDateOf = ' If that source announces it, write `dateOf: event`.';
const byNote = ' If that source announces it, say so in a `note`.';

/** Those that no record has explained yet. */
function datesOf({ facts, incidents, series, systems }: Site['data']['dataset']): Dated[] {
  return [
    ...facts
      .filter(({ dateOf }) => dateOf !== 'event')
      .map((record) => ({ record, path: ['date'], date: record.date, sources: record.sources, answer: byDateOf })),
    ...[...facts, ...incidents]
      .filter(({ note }) => note === undefined)
      .flatMap((record) =>
        (record.measures ?? []).map(({ asOf }, index) => ({
          record,
          path: ['measures', index, 'asOf'],
          date: asOf,
          sources: record.sources,
          answer: byNote,
        })),
      ),
    ...incidents.map((record) => ({ record, path: ['start'], date: record.start, sources: record.sources })),
    ...series.flatMap((record) =>
      record.points.flatMap((point, index) =>
        point.note === undefined
          ? [
              {
                record,
                path: ['points', index, 'period'],
                date: earliestYearOf(point.period),
                written: point.period,
                sources: pointSources(point),
                answer: byNote,
              },
            ]
          : [],
      ),
    ),
    ...systems.map((record) => ({
      record,
      path: ['use', 'lastSeen'],
      date: record.use.lastSeen,
      sources: record.sources,
    })),
  ];
}

/** A business year, with its quarters and months, may run ahead of that of the calendar by one. */
function earliestYearOf(period: string): string {
  return String(Number(period.slice(0, 4)) - 1);
}

/** None where one of the sources does not say when it was published: such pages are changed as time goes by. */
function newestOf(ids: readonly string[], { sources }: Site['data']['dataset']) {
  const known = ids.flatMap((id) => byId(sources, id) ?? []);
  const dated = known.flatMap(({ id, published }) => (published === undefined ? [] : [{ id, published }]));
  if (dated.length < ids.length) return undefined;
  return dated.toSorted((a, b) => (lastDay(a.published) < lastDay(b.published) ? 1 : -1))[0];
}
