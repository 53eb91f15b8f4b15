import { describe, expect, it } from 'vitest';
import { numberWord } from '../../../src/i18n/languages.ts';
import { spokenQuantity } from '../../../src/i18n/spoken-quantity.ts';
import { scales } from '../../../src/schemas/quantity.ts';
import { unitNames } from '../../../src/schemas/units.ts';
import type { Quantity, Scale, Unit } from '../../../src/schemas/quantity.ts';
import { withLanguages } from './begun-languages.ts';

const quantity = (value: number, unit: Unit, scale: Scale = 'one'): Quantity => ({ value, scale, unit });
const said = (one: Quantity, digits?: number) =>
  ['en', 'de'].map((language) => spokenQuantity(one, language, digits).text);

describe('a small count in a sentence', () => {
  it.each([
    [0, 'zero', 'null'],
    [2, 'two', 'zwei'],
    [7, 'seven', 'sieben'],
    [12, 'twelve', 'zwölf'],
    [13, '13', '13'],
    [2.5, '2.5', '2,5'],
    [-3, 'minus three', 'minus drei'],
  ])('is a word up to twelve: %d', (value, english, german) => {
    expect(said(quantity(value, 'countries'))).toEqual([english, german]);
  });

  it('stays in digits where the word changes with what it counts, as the German one does', () => {
    expect(said(quantity(1, 'locations'))).toEqual(['one', '1']);
  });

  it('stays in digits where it is measured, a year, or beside a scale', () => {
    expect(said(quantity(9, 'percent'))).toEqual(['9 percent', '9 Prozent']);
    expect(said(quantity(5, 'usd'))).toEqual(['$5', '5 Dollar']);
    expect(said(quantity(2, 'bytes', 'exa'))).toEqual(['2 exabytes', '2 Exabyte']);
    expect(said(quantity(5, 'bits-per-second'))).toEqual(['5', '5']);
    expect(said(quantity(9, 'year'))).toEqual(['9', '9']);
    expect(said(quantity(5, 'memberships', 'million'))).toEqual(['5 million', '5 Millionen']);
  });

  it('stays in digits where a chapter asks for digits', () => {
    expect(said(quantity(7, 'days'), 0)).toEqual(['7', '7']);
  });

  it('has a word in every language of the site from two to twelve', () => {
    for (const language of ['en', 'de'])
      for (let value = 2; value <= 12; value += 1) expect(numberWord(value, language)).toMatch(/^\p{L}+$/u);
  });
});

describe('a great number in a sentence', () => {
  it.each([
    [quantity(1670, 'usd', 'million'), '$1.67 billion', '1,67 Milliarden Dollar'],
    [quantity(16.309, 'usd', 'billion'), '$16.3 billion', '16,3 Milliarden Dollar'],
    [quantity(885.849, 'usd', 'million'), '$886 million', '886 Millionen Dollar'],
    [quantity(0.9, 'usd', 'billion'), '$900 million', '900 Millionen Dollar'],
    [quantity(999.6, 'usd', 'million'), '$1 billion', '1 Milliarde Dollar'],
    [quantity(24.039, 'usd', 'billion'), '$24 billion', '24 Milliarden Dollar'],
    [quantity(203_663, 'memberships', 'thousand'), '204 million', '204 Millionen'],
    [quantity(1_200_000, 'tables'), '1.2 million', '1,2 Millionen'],
    [quantity(0.107, 'subscribers', 'million'), '107,000', '107.000'],
    [quantity(73.081, 'subscribers', 'thousand'), '73,081', '73.081'],
  ])('has three digits from a million on, in the scale that people say: %o', (one, english, german) => {
    expect(said(one)).toEqual([english, german]);
  });

  it('has as many decimals as a chapter asks for', () => {
    expect(said(quantity(1670.27, 'usd', 'million'), 2)).toEqual(['$1.67 billion', '1,67 Milliarden Dollar']);
    expect(said(quantity(195.151, 'memberships', 'million'), 2)).toEqual(['195.15 million', '195,15 Millionen']);
  });

  it.each([
    [quantity(5000, 'usd'), '$5,000', '5.000 Dollar'],
    [quantity(7.5, 'usd-per-month'), '$7.50', '7,50 Dollar'],
    [quantity(7.5, 'eur'), '€7.50', '7,50 Euro'],
    [quantity(12, 'eur', 'million'), '€12 million', '12 Millionen Euro'],
    [quantity(1200, 'employees'), '1,200', '1.200'],
    [quantity(150_000, 'instances'), '150,000', '150.000'],
    [quantity(37.4, 'percent'), '37.4 percent', '37,4 Prozent'],
    [quantity(0.000001, 'percent'), '0.000001 percent', '0,000001 Prozent'],
    [quantity(2016, 'year'), '2016', '2016'],
    [quantity(500, 'bytes', 'peta'), '500 petabytes', '500 Petabyte'],
  ])('leaves others as their record has them: %o', (one, english, german) => {
    expect(said(one)).toEqual([english, german]);
  });

  it('says minus in a word, and nothing of the sort before a rounded zero', () => {
    expect(said(quantity(-3274.386, 'usd', 'million'))).toEqual([
      'minus $3.27 billion',
      'minus 3,27 Milliarden Dollar',
    ]);
    expect(said(quantity(-0.2, 'percent'), 0)).toEqual(['0 percent', '0 Prozent']);
  });

  it('has six digits at most, whatever its unit and scale', () => {
    for (const unit of unitNames.filter((one) => one !== 'year'))
      for (const scale of Object.keys(scales) as Scale[])
        for (const text of said(quantity(123.456, unit, scale)))
          expect(text.replaceAll(/\P{Nd}/gu, '').length, `${unit} ${scale}`).toBeLessThanOrEqual(6);
  });
});

describe('a language with few texts', () => {
  withLanguages({ fa: 'fa-IR' });

  it('writes small counts in digits, and in the default language what it has no word for, but never half of it', () => {
    expect(spokenQuantity(quantity(7, 'days'), 'fa')).toEqual({ text: '۷', language: 'fa' });
    expect(spokenQuantity(quantity(-7, 'days'), 'fa')).toEqual({ text: 'minus seven', language: 'en' });
    expect(spokenQuantity(quantity(-7, 'usd'), 'fa')).toEqual({ text: 'minus $7', language: 'en' });
  });
});
