import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../src/search/shared/tokens.ts';
import { englishWriting } from './english-search.ts';

const firsts = (text: string, writing = englishWriting) => tokensOf(text, writing).map(({ words: [first] }) => first);

describe('a date', () => {
  it.each([
    '2026-05-07',
    '07.05.2026',
    '7.5.2026',
    '7. 5. 2026',
    '7 May 2026',
    '7th May 2026',
    'May 7, 2026',
    'may 7 2026',
    '7. Mai 2026',
    '5/7/2026',
    '05/07/2026',
  ])('is one word, written as %s', (text) => {
    expect(firsts(text)).toEqual(['d20260507']);
  });

  it.each(['May 2026', 'Mai 2026', '2026-05', '05/2026', '05.2026'])('without a day is a month: %s', (text) => {
    expect(firsts(text)).toEqual(['m202605']);
  });

  it.each(['24 December', 'Dec 24', 'December 24th', '24.12.', '24. Dezember'])(
    'without a year is that day of any: %s',
    (text) => {
      expect(firsts(text)).toEqual(['t1224']);
    },
  );

  it('is also found by its month, and by its day in any year', () => {
    expect(tokensOf('24 December 2012', englishWriting)[0]?.words).toEqual(['d20121224', 'm201212', 't1224']);
  });

  it('has the day first where people write so, unless that is no month', () => {
    expect(firsts('5/7/2026', { ...englishWriting, isMonthFirst: false })).toEqual(['d20260705']);
    expect(firsts('24/12/2012 and 12/24/2012')).toEqual(['d20121224', 'and', 'd20121224']);
  });

  it.each(['März 2015', 'Maerz 2015', 'march 2015'])('has months in every language: %s', (text) => {
    expect(firsts(text)).toEqual(['m201503']);
  });

  it('is no span of years, and no number of a section', () => {
    expect(firsts('2010–2015, 2015/2016, 3.1')).toEqual(['2010', '2015', '2015', '2016', '3d1']);
  });
});

describe('a number', () => {
  it.each(['810000', '810,000', '810.000', '810 000', '810’000', '810\u202f000'])(
    'is one word, written as %s',
    (text) => {
      expect(firsts(text)).toEqual(['810000']);
    },
  );

  it.each([
    ['1.5', '1d5'],
    ['1,5', '1d5'],
    ['1.50', '1d5'],
    ['1,234.5', '1234d5'],
    ['1.234,5', '1234d5'],
    ['1,234,567', '1234567'],
    ['2.0', '2'],
  ])('%s is %s', (text, word) => {
    expect(firsts(text)).toEqual([word]);
  });

  it.each(['60%', '60 %', '60 percent', 'sixty percent'])('%s is a number and a word', (text) => {
    expect(firsts(text)).toEqual(['60', 'percent']);
  });

  it.each([
    ['1.5 million', '1500000'],
    ['$8bn', '8000000000'],
    ['325m', '325000000'],
    ['5 m', '5'],
    ['10-K', '10'],
    ['two', '2'],
  ])('%s is %s', (text, word) => {
    expect(firsts(text)).toContain(word);
  });

  it('is none inside a name', () => {
    expect(firsts('EC2 s3 24x7 1990s')).toEqual(['ec2', 's3', '24x7', '1990s']);
  });
});

describe('a piece of a text', () => {
  it('knows where it stands', () => {
    expect(tokensOf('On 7 May 2026, 810,000 left', englishWriting).map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [3, 13],
      [15, 22],
      [23, 27],
    ]);
  });

  it('is the same in each form of Unicode', () => {
    const [composed, decomposed] = ['Größe Café', 'Gro\u0308ße Cafe\u0301'].map((text) => firsts(text));
    expect(composed).toEqual(['groesse', 'cafe']);
    expect(decomposed).toEqual(composed);
  });
});
