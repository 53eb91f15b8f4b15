import { describe, expect, it } from 'vitest';
import { timeline } from '../../../src/model/timeline.ts';
import { smallDataset } from '../small-dataset.ts';

const entries = timeline(
  smallDataset({
    facts: [{ id: 'summer', date: '2013-08' }, { id: 'year', date: '2013' }, { id: 'undated' }],
    events: [
      { id: 'in-summer', fact: 'summer' },
      { id: 'in-the-year', fact: 'year' },
      { id: 'also-in-the-year', fact: 'year' },
      { id: 'some-day', fact: 'undated' },
    ],
    incidents: [{ id: 'failure', start: '2013-08-25T12:00:00-07:00' }],
  }),
);

describe('the time line', () => {
  it('runs from the oldest to the newest, the less exact of two dates first', () => {
    expect(entries.map(({ date, id }) => `${date} ${id}`)).toEqual([
      '2013 also-in-the-year',
      '2013 in-the-year',
      '2013-08 in-summer',
      '2013-08-25 failure',
    ]);
  });

  it('says of an event which fact dates it, and of an outage that it is one', () => {
    expect(entries.map(({ thread, fact, incident }) => [thread, fact?.id ?? incident?.id])).toEqual([
      ['company', 'year'],
      ['company', 'year'],
      ['company', 'summer'],
      [undefined, 'failure'],
    ]);
  });
});
