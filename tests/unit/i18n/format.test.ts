import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatDuration,
  formatMoment,
  formatNumber,
  formatPeriod,
  formatQuantity,
  momentPassage,
  periodPassage,
  quantityPassage,
} from '../../../src/i18n/format.ts';
import { withLanguages } from './begun-languages.ts';

describe('numbers in a sentence', () => {
  it.each([
    [{ value: 50, scale: 'million', unit: 'usd' }, '$50 million', '50 Millionen Dollar'],
    [{ value: 1, scale: 'million', unit: 'usd' }, '$1 million', '1 Million Dollar'],
    [{ value: 1.922, scale: 'billion', unit: 'usd' }, '$1.92 billion', '1,92 Milliarden Dollar'],
    [{ value: -3.274, scale: 'billion', unit: 'usd' }, '−$3.27 billion', '−3,27 Milliarden Dollar'],
    [{ value: 7.5, scale: 'one', unit: 'usd-per-month' }, '$7.50', '7,50 Dollar'],
    [{ value: 37.4, scale: 'one', unit: 'percent' }, '37.4 percent', '37,4 Prozent'],
    [{ value: 0.000001, scale: 'one', unit: 'percent' }, '0.000001 percent', '0,000001 Prozent'],
    [{ value: 195.151, scale: 'million', unit: 'memberships' }, '195.15 million', '195,15 Millionen'],
    [{ value: 1000, scale: 'one', unit: 'titles' }, '1,000', '1.000'],
    [{ value: 18000, scale: 'one', unit: 'servers' }, '18,000', '18.000'],
    [{ value: 73.081, scale: 'thousand', unit: 'subscribers' }, '73,081', '73.081'],
    [{ value: 60, scale: 'peta', unit: 'bytes' }, '60 petabytes', '60 Petabyte'],
    [{ value: 2016, scale: 'one', unit: 'year' }, '2016', '2016'],
  ] as const)('formats %o', (quantity, english, german) => {
    expect(formatQuantity(quantity, 'en')).toBe(english);
    expect(formatQuantity(quantity, 'de')).toBe(german);
  });
});

describe('dates', () => {
  it('keeps the precision of the source', () => {
    expect(['1997-08-29', '2008-08', '2008'].map((date) => formatDate(date, 'en'))).toEqual([
      '29 August 1997',
      'August 2008',
      '2008',
    ]);
    expect(['1997-08-29', '2008-08', '2008'].map((date) => formatDate(date, 'de'))).toEqual([
      '29. August 1997',
      'August 2008',
      '2008',
    ]);
  });

  it('writes quarters in the language of the page', () => {
    expect([formatPeriod('2020-Q3', 'en'), formatPeriod('2020-Q3', 'de')]).toEqual(['Q3 2020', '3. Quartal 2020']);
    expect(['2020-Q3', '2020-H1', '2020-H2'].map((date) => formatDate(date, 'en'))).toEqual([
      'Q3 2020',
      'first half of 2020',
      'second half of 2020',
    ]);
    expect(['2020-Q3', '2020-H1', '2020-H2'].map((date) => formatDate(date, 'de'))).toEqual([
      '3. Quartal 2020',
      '1. Halbjahr 2020',
      '2. Halbjahr 2020',
    ]);
    expect([formatDate('2020-H1', 'en', 'month'), formatDate('2020-H1', 'en', 'year')]).toEqual([
      'first half of 2020',
      '2020',
    ]);
  });

  it('keeps the clock of the place, whatever the time zone of the build', () => {
    expect(formatMoment('2012-12-24T12:24:00-08:00', 'en')).toBe('24 December 2012, 12:24 (UTC−8)');
    expect(formatMoment('2012-12-24T12:24:00-08:00', 'de')).toBe('24. Dezember 2012, 12:24 Uhr (UTC−8)');
    for (const offset of ['Z', '+00:00', '-00:00'])
      expect(formatMoment(`2012-12-24T12:24:00${offset}`, 'en')).toBe('24 December 2012, 12:24 (UTC)');
    expect(formatMoment('2012-12-24T12:24:00+05:30', 'en')).toBe('24 December 2012, 12:24 (UTC+5:30)');
    expect(formatMoment('2012-12-24T12:24:00-00:30', 'en')).toBe('24 December 2012, 12:24 (UTC−0:30)');
  });

  it('gives durations in hours and minutes, or in days', () => {
    expect([180, 185, 4320].map((minutes) => formatDuration(minutes, 'en'))).toEqual([
      '3 hrs',
      '3 hrs 5 mins',
      '3 days',
    ]);
    expect([180, 185, 4320].map((minutes) => formatDuration(minutes, 'de'))).toEqual([
      '3 Std.',
      '3 Std. 5 Min.',
      '3 Tage',
    ]);
  });
});

describe('languages with other digits and calendars', () => {
  withLanguages({ fa: 'fa-IR', ar: 'ar-EG', th: 'th-TH', hi: 'hi-IN' });

  it.each([
    ['fa', '\u200e−۵٫۲۵', '۱٬۰۰۰'],
    ['ar', '\u061c−٥٫٢٥', '١٬٠٠٠'],
    ['th', '−5.25', '1,000'],
    ['hi', '−5.25', '1,000'],
  ])('keep the sign of a number: %s', (language, negative, thousand) => {
    expect(formatNumber(-5.25, language)).toBe(negative);
    expect(formatNumber(1000, language)).toBe(thousand);
    expect(formatNumber(-0.001, language, 2)).not.toContain('−');
  });

  it.each([
    ['fa', ['۲۹ اوت ۱۹۹۷', 'اوت ۲۰۰۸', '۲۰۰۸']],
    ['ar', ['٢٩ أغسطس ١٩٩٧', 'أغسطس ٢٠٠٨', '٢٠٠٨']],
    ['th', ['29 สิงหาคม 1997', 'สิงหาคม 2008', '2008']],
    ['hi', ['29 अगस्त 1997', 'अगस्त 2008', '2008']],
  ])('count years as the sources do, with one sort of digits: %s', (language, dates) => {
    expect(['1997-08-29', '2008-08', '2008'].map((date) => formatDate(date, language))).toEqual(dates);
    expect(formatQuantity({ value: 2008, scale: 'one', unit: 'year' }, language)).toBe(dates[2]);
  });

  it('write all of a number, a quarter or a moment in the default language where they lack a word for it', () => {
    expect(quantityPassage({ value: 50, scale: 'million', unit: 'usd' }, 'fa')).toEqual({
      text: '$50 million',
      language: 'en',
    });
    expect(quantityPassage({ value: 50, scale: 'one', unit: 'titles' }, 'fa')).toEqual({ text: '۵۰', language: 'fa' });
    expect(periodPassage('2020-Q3', 'ar')).toEqual({ text: 'Q3 2020', language: 'en' });
    expect(periodPassage('2020', 'ar')).toEqual({ text: '٢٠٢٠', language: 'ar' });
    expect(momentPassage('2012-12-24T12:24:00Z', 'th')).toEqual({
      text: '24 December 2012, 12:24 (UTC)',
      language: 'en',
    });
  });
});
