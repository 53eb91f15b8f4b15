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

  it('tells the outage of a day before what else happened on it', () => {
    const sameDay = timeline(
      smallDataset({
        facts: [{ id: 'that-day', date: '2013-08-25' }],
        events: [{ id: 'event', fact: 'that-day' }],
        incidents: [{ id: 'failure', start: '2013-08-25T12:00:00-07:00' }],
      }),
    );
    expect(sameDay.map(({ id }) => id)).toEqual(['failure', 'event']);
  });
});

describe('the lanes of the time line', () => {
  const whole = { en: 'all', de: 'alles' };
  const lanesOf = (events: readonly object[], incidents: readonly object[] = []) =>
    timeline(
      smallDataset({
        providers: [
          { id: 'guest', name: 'Guest', whole, part: 'tenant' },
          { id: 'host', name: 'Host', whole, part: 'landlord' },
          { id: 'stranger', name: 'Stranger', whole },
        ],
        facts: [{ id: 'day', date: '2013-08-25' }],
        events: events.map((event, index) => ({ id: `event-${index}`, fact: 'day', ...event })),
        incidents: incidents.map((incident, index) => ({ id: `outage-${index}`, start: '2013-08-25', ...incident })),
      }),
    ).map(({ lane, concerns }) => `${lane}: ${concerns.join(' ')}`);

  it('are those of the parties that an event concerns, both where it concerns both, none where it says none', () => {
    expect(
      lanesOf([
        { concerns: ['guest'] },
        { concerns: ['host', 'stranger'] },
        { concerns: ['host', 'guest'] },
        { concerns: ['stranger'] },
        {},
      ]),
    ).toEqual(['tenant: guest', 'landlord: host stranger', 'both: host guest', 'other: stranger', 'other: ']);
  });

  it('join for an outage of the landlord that users of the tenant noticed, and only then', () => {
    const outage = (provider: string, impact: string) => lanesOf([], [{ provider, impact }])[0];
    expect(outage('host', 'degraded')).toBe('both: host guest');
    expect(outage('host', 'none')).toBe('landlord: host');
    expect(outage('host', 'unknown')).toBe('landlord: host');
    expect(outage('guest', 'outage')).toBe('tenant: guest');
    expect(outage('stranger', 'partial-outage')).toBe('tenant: stranger guest');
    expect(outage('stranger', 'unknown')).toBe('other: stranger');
  });
});
