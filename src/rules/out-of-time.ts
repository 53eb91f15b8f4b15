import { errorAt } from 'checked-content';
import { firstDay, lastDay } from '../model/dates.ts';
import type { Rule } from './rule.ts';
import { byId } from '../model/by-id.ts';

/** A system that an edge, a region or an outage names for a time in which it certainly did not exist. */
export const outOfTime: Rule = {
  name: 'out-of-time',
  check: ({ data }) => {
    const { dependencies, deployments, incidents, systems } = data.dataset;
    const uses = [
      ...dependencies.flatMap((record) =>
        [
          { id: record.from, path: ['from'] as PropertyKey[] },
          ...(record.to === undefined ? [] : [{ id: record.to, path: ['to'] as PropertyKey[] }]),
          ...(record.anyOf ?? []).map((id, index) => ({ id, path: ['anyOf', index] as PropertyKey[] })),
        ].map((end) => ({ ...end, record, since: record.since, until: record.until })),
      ),
      ...deployments.flatMap((record) =>
        record.systems.map((id, index) => ({
          id,
          path: ['systems', index] as PropertyKey[],
          record,
          // What joins a region later may be listed from the start; only a region that closed before is wrong.
          since: record.until,
          until: record.since,
        })),
      ),
      ...incidents.flatMap((record) =>
        (record.failure?.systems ?? []).map((id, index) => ({
          id,
          path: ['failure', 'systems', index] as PropertyKey[],
          record,
          since: record.start,
          until: record.start,
        })),
      ),
    ];
    return uses.flatMap(({ id, path, record, since, until }) => {
      const use = byId(systems, id)?.use;
      const reasons = [
        use?.notEarlierThan !== undefined && since !== undefined && lastDay(since) < firstDay(use.notEarlierThan)
          ? `\`${id}\` was not in use before ${use.notEarlierThan}, but is used here since ${since}.`
          : '',
        use?.endedNotLaterThan !== undefined && until !== undefined && firstDay(until) > lastDay(use.endedNotLaterThan)
          ? `\`${id}\` was out of use from ${use.endedNotLaterThan}, but is used here until ${until}.`
          : '',
      ];
      return reasons
        .filter((reason) => reason !== '')
        .map((reason) => errorAt('out-of-time', data.placeOf(record, path), reason));
    });
  },
};
