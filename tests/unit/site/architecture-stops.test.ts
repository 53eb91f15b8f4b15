import { describe, expect, it } from 'vitest';
import { architectureStops } from '../../../src/site/architecture-stops.ts';
import { smallDataset } from '../small-dataset.ts';

const records = {
  sources: [{ id: 'a-source', accessed: '2013-05-01' }],
  capabilities: [{ id: 'watering' }],
  systems: [{ id: 'pump' }, { id: 'tap', use: { basis: 'unknown', state: 'in-use', notLaterThan: '2012-06' } }],
  dependencies: [{ from: 'watering', to: 'pump', since: '2010' }],
};
const outage = (id: string, start: string, failure: object) => ({ id, start, failure });

describe('days of the past whose architecture can be asked', () => {
  it('are the ends of the years that are over, since something is known to be needed', () => {
    expect(architectureStops(smallDataset(records)).stops.map(({ id }) => id)).toEqual(['2010', '2011', '2012']);
  });

  it('are days of outages that took something away from the graph of their day, in order', () => {
    const { stops, failures } = architectureStops(
      smallDataset({
        ...records,
        incidents: [
          outage('drought', '2011-07-03', { systems: ['pump'] }),
          outage('elsewhere', '2011-08-01', { systems: [] }),
          outage('too-early', '2011-09-01', { systems: ['tap'] }),
        ],
      }),
    );
    expect(stops.map(({ id }) => id)).toEqual(['2010', '2011-07-03', '2011', '2012']);
    expect(failures.map(({ comparison, stop, lost }) => [comparison.incident.id, stop, lost])).toEqual([
      ['drought', '2011-07-03', { systems: ['pump'], regions: [] }],
    ]);
  });

  it('are none where no dependency has a date, or nothing is known of today', () => {
    const undated = [{ from: 'watering', to: 'pump' }];
    expect(architectureStops(smallDataset({ ...records, dependencies: undated })).stops).toEqual([]);
    expect(architectureStops(smallDataset({ ...records, sources: [] })).stops).toEqual([]);
  });
});
