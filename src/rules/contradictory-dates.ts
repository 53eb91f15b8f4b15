import { errorAt } from 'checked-content';
import { firstDay, lastDay } from '../model/dates.ts';
import { byId } from '../model/by-id.ts';
import { evidenceRecords } from './evidence-records.ts';
import type { Rule, Site } from './rule.ts';
import { presentDay } from './future-date.ts';

/** A span of one record: where it begins, where it ends, and the fields that say so. */
interface Span {
  readonly record: object;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly fromField: readonly PropertyKey[];
  readonly toField: readonly PropertyKey[];
}

/** Spans that end before they begin; partial dates get the benefit of the doubt. */
export const contradictoryDates: Rule = {
  name: 'contradictory-dates',
  check: ({ data }) => {
    const today = presentDay(data.dataset);
    return spansOf(data.dataset).flatMap(({ record, from, to, fromField, toField }) =>
      // A beginning that is still to come is a mistake by itself, and the only one.
      from !== undefined && to !== undefined && begins(from) > ends(to) && firstDay(from) <= today
        ? [
            errorAt(
              'contradictory-dates',
              data.placeOf(record, toField),
              `\`${toField.join('.')}\` (${to}) is before \`${fromField.join('.')}\` (${from}).`,
            ),
          ]
        : [],
    );
  },
};

function spansOf(dataset: Site['data']['dataset']): Span[] {
  return [
    ...reviewsOf(dataset),
    ...[...dataset.dependencies, ...dataset.deployments].map((record) => ({
      record,
      from: record.since,
      to: record.until,
      fromField: ['since'],
      toField: ['until'],
    })),
    ...dataset.incidents.map((record) => ({
      record,
      from: record.start,
      to: record.end,
      fromField: ['start'],
      toField: ['end'],
    })),
    ...dataset.systems.flatMap((record) => [
      {
        record,
        from: record.use.notEarlierThan,
        to: record.use.notLaterThan,
        fromField: ['use', 'notEarlierThan'],
        toField: ['use', 'notLaterThan'],
      },
      {
        record,
        from: record.use.notLaterThan,
        to: record.use.lastSeen,
        fromField: ['use', 'notLaterThan'],
        toField: ['use', 'lastSeen'],
      },
      {
        record,
        from: record.use.lastSeen,
        to: record.use.endedNotLaterThan,
        fromField: ['use', 'lastSeen'],
        toField: ['use', 'endedNotLaterThan'],
      },
      {
        record,
        // Between the two, the last sighting says which of the dates is wrong.
        from: record.use.lastSeen === undefined ? record.use.notLaterThan : undefined,
        to: record.use.endedNotLaterThan,
        fromField: ['use', 'notLaterThan'],
        toField: ['use', 'endedNotLaterThan'],
      },
    ]),
    ...dataset.sources.map((record) => ({
      record,
      from: record.published,
      to: record.accessed,
      fromField: ['published'],
      toField: ['accessed'],
    })),
  ];
}

/** A statement is held against a source only once that is published. */
function reviewsOf(dataset: Site['data']['dataset']): Span[] {
  const reviewed = [
    ...evidenceRecords(dataset).map((record) => ({ record, sources: record.sources, to: record.reviewed })),
    ...dataset.series.map((record) => ({
      record,
      sources: record.points.map(({ source }) => source),
      to: record.reviewed,
    })),
  ];
  return reviewed.flatMap(({ record, sources, to }) => {
    const published = sources.flatMap((id) => byId(dataset.sources, id)?.published ?? []);
    const from = published.toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1)).at(-1);
    return to === undefined ? [] : [{ record, from, to, fromField: ['published'], toField: ['reviewed'] }];
  });
}

/** The earliest a date can mean; moments keep their exact instant. */
function begins(date: string): string {
  return date.includes('T') ? new Date(date).toISOString() : firstDay(date);
}

function ends(date: string): string {
  return date.includes('T') ? new Date(date).toISOString() : `${lastDay(date)}T99`;
}
