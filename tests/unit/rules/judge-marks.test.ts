import { describe, expect, it } from 'vitest';
import { judgeMarks } from '../../../src/rules/texts/judge-marks.ts';
import type { Quotation } from '../../../src/schemas/language.ts';
import { marks } from '../../../src/rules/texts/marks-in.ts';

const english: Quotation = { quotes: ['“', '”'], innerQuotes: ['‘', '’'], apostrophe: '’' };
const german: Quotation = { quotes: ['„', '“'], innerQuotes: ['‚', '‘'], apostrophe: '’' };

/** The text with every mark as it is meant; one that is not certain is followed by a question mark. */
function printed(text: string, quotation: Quotation): string {
  const judged = judgeMarks(text, quotation).values();
  return text.replaceAll(marks, (sign) => judged.next().value?.meant ?? `${sign}?`);
}

describe('an apostrophe', () => {
  it.each([
    ["the shop's door, isn't it", 'the shop’s door, isn’t it'],
    ["O'Reilly's", 'O’Reilly’s'],
    ["customers' files", 'customers’ files'],
    ["in the '90s", 'in the ’90s'],
    ["the class of '98", 'the class of ’98'],
    ['the shop‘s and the shop´s', 'the shop’s and the shop’s'],
    ["what \uFFFC's for", 'what \uFFFC’s for'],
    ['Moody’s', 'Moody’s'],
  ])('is told from quotation marks in “%s”', (text, wanted) => {
    expect(printed(text, english)).toBe(wanted);
  });

  it('is the same in German, where it is no quotation mark', () => {
    expect(printed("Hans' Laden hat's, 'Andrea's Eck' auch", german)).toBe('Hans’ Laden hat’s, ‚Andrea’s Eck‘ auch');
  });
});

describe('quotation marks', () => {
  it.each([
    ['say "yes"', 'say “yes”', 'say „yes“'],
    ['"Yes," he said ("no"), and "a"-"b"/"c".', '“Yes,” he said (“no”), and “a”-“b”/“c”.', undefined],
    ['"a" – "b"–"c"', '“a” – “b”–“c”', '„a“ – „b“–„c“'],
    ["'10 things to say'", '‘10 things to say’', '‚10 things to say‘'],
    ["'yes' and 'no.'", '‘yes’ and ‘no.’', '‚yes‘ and ‚no.‘'],
    ['"He said \'yes and no\'"', '“He said ‘yes and no’”', '„He said ‚yes and no‘“'],
    ['"He said "yes" again"', '“He said ‘yes’ again”', '„He said ‚yes‘ again“'],
    ['"…and more …"', '“…and more …”', '„…and more …“'],
    ['"\uFFFC"', '“\uFFFC”', '„\uFFFC“'],
    ['„yes“, »no« and «so»', '“yes”, “no” and “so”', '„yes“, „no“ and „so“'],
    ['“yes”, ‘no’', '“yes”, ‘no’', '„yes“, ‚no‘'],
    ['”yes“', '“yes”', '„yes“'],
  ])('%s', (text, inEnglish, inGerman) => {
    expect(printed(text, english)).toBe(inEnglish);
    if (inGerman !== undefined) expect(printed(text, german)).toBe(inGerman);
  });
});

describe('a mark is not certain', () => {
  it.each([
    ['where nothing closes it', 'say "yes', 'say "?yes'],
    ['where nothing opened it', 'a 12" record', 'a 12"? record'],
    ['inside a word', 'foo"bar', 'foo"?bar'],
    ['between spaces', 'a " b', 'a "? b'],
    ['between numbers', `5'10"`, `5'?10"?`],
    ['where it may be two apostrophes', "'tis the bakers' bread", "'?tis the bakers'? bread"],
    ['round a letter', "rock 'n' roll", "rock '?n'? roll"],
    ['before a year and behind a genitive', "'98 and the bakers' bread", "'?98 and the bakers'? bread"],
  ])('%s', (_where, text, wanted) => {
    expect(printed(text, english)).toBe(wanted);
  });

  it('where one behind a letter could be an apostrophe as well as an end', () => {
    expect(printed("'bei Hans' Laden'", german)).toBe("‚bei Hans'? Laden‘");
  });

  it('is not looked for in code and tags', () => {
    const text = 'the `"a"`’s < Tag id="x" /> and a < b';
    expect(printed(text, english)).toBe(text);
  });

  it('is none where primes stand', () => {
    expect(printed('5′ 10″', english)).toBe('5′ 10″');
  });
});
