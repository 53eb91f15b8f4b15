import { describe, expect, it } from 'vitest';
import { dateForMachines, firstDay, holdsOn, lastDay, orderOf } from '../../../src/model/dates.ts';
import { latestDay } from '../../../src/model/latest-day.ts';
import { readingMinutes } from '../../../src/model/reading-time.ts';
import { smallDataset } from '../small-dataset.ts';

describe('a date as exact as the sources allow', () => {
  it.each([
    ['2013', '2013-01-01', '2013-12-31'],
    ['2013-08', '2013-08-01', '2013-08-31'],
    ['2013-Q1', '2013-01-01', '2013-03-31'],
    ['2013-Q4', '2013-10-01', '2013-12-31'],
    ['2013-H1', '2013-01-01', '2013-06-31'],
    ['2013-H2', '2013-07-01', '2013-12-31'],
    ['2013-08-25', '2013-08-25', '2013-08-25'],
    ['2013-08-25T12:00:00-07:00', '2013-08-25', '2013-08-25'],
  ])('%s can mean any day from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
  });

  it('stands among others in the order of time', () => {
    const dates = ['2013-H1', '2013-Q2', '2012-12-24', '2013-08-25', '2014', '2013-Q4', '2013', '2013-07', '2013-H2'];
    expect(dates.toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0))).toEqual([
      '2012-12-24',
      '2013',
      '2013-H1',
      '2013-Q2',
      '2013-07',
      '2013-H2',
      '2013-08-25',
      '2013-Q4',
      '2014',
    ]);
  });

  it('is for machines a date that HTML knows', () => {
    expect(['2013-Q3', '2013-H1', '2013-08', '2013-08-25'].map(dateForMachines)).toEqual([
      '2013',
      '2013',
      '2013-08',
      '2013-08-25',
    ]);
  });
});

describe('a span of dates', () => {
  it.each([
    ['2012-12-31', false],
    ['2013-01-01', true],
    ['2014-08-31', true],
    ['2014-09-01', false],
  ])('from 2013 until 2014-08 holds on %s: %s', (day, holds) => {
    expect(holdsOn(day, { since: '2013', until: '2014-08' })).toBe(holds);
  });

  it('holds for ever where an end is open', () => {
    expect([holdsOn('1900-01-01', { until: '2014' }), holdsOn('2100-01-01', { since: '2014' })]).toEqual([true, true]);
  });
});

describe('the last day that the data knows of', () => {
  it('is that on which a source was looked up last', () => {
    const sources = ['2019-05-04', '2020', '2019-12-31'].map((accessed, at) => ({ id: `source-${at}`, accessed }));
    expect(latestDay(smallDataset({ sources }))).toBe('2020-01-01');
  });

  it('is none where there are no sources', () => {
    expect(latestDay(smallDataset({}))).toBeUndefined();
  });
});

describe('the time that a text takes to read', () => {
  it.each([
    [0, 1],
    [100, 1],
    [440, 2],
    [2200, 10],
  ])('is for %i words %i minutes', (words, minutes) => {
    expect(readingMinutes(words)).toBe(minutes);
  });
});
