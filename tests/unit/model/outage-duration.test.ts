import { expect, it } from 'vitest';
import { outageDuration } from '../../../src/model/outage-duration.ts';

const day = 24 * 60;

it.each([
  ['as reported, whatever the dates say', { start: '2020-05-02', end: '2020-05-15', durationMinutes: 90 }, 90, false],
  ['to the minute between moments', { start: '2020-05-02T23:00:00Z', end: '2020-05-03T02:30:00+01:00' }, 150, false],
  ['in days between days', { start: '2020-05-02', end: '2020-05-15' }, 13 * day, true],
  [
    'in days where only one of them has a time',
    { start: '2020-08-13T09:19:00-07:00', end: '2020-08-17' },
    4 * day,
    true,
  ],
])('an outage lasts %s', (_, incident, minutes, isFromDays) => {
  expect(outageDuration(incident)).toEqual({ minutes, isFromDays });
});

it.each([
  ['has no end', { start: '2020-05-02' }],
  ['begins and ends on one day', { start: '2020-05-02', end: '2020-05-02' }],
  ['is known by months alone', { start: '2020-05', end: '2020-06' }],
])('nobody knows the duration of an outage that %s', (_, incident) => {
  expect(outageDuration(incident)).toBeUndefined();
});
