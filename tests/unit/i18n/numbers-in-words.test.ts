import { describe, expect, it } from 'vitest';
import { numbersInWords } from '../../../src/i18n/numbers-in-words.ts';

const found = (text: string, language: string) =>
  numbersInWords(text, language).map(({ written, number }) => [written, number]);

describe('numbers in words', () => {
  it.each([
    ['fourteen', 14],
    ['twenty-five', 25],
    ['two hundred and fifty', 250],
    ['twenty-five thousand three hundred', 25_300],
    ['Ninety', 90],
    ['thousandfold', 1000],
  ])('are read in English: %s', (written, number) => {
    expect(found(`They had ${written} of them.`, 'en')).toEqual([[written, number]]);
  });

  it.each([
    ['fünfundzwanzig', 25],
    ['Zweitausend', 2000],
    ['zweihundertfünfundzwanzigtausend', 225_000],
    ['das Fünfzigfache', 50],
    ['tausendmal', 1000],
    ['hundert', 100],
  ])('are read in German: %s', (written, number) => {
    expect(found(`Es waren ${written} davon.`, 'de')).toEqual([[written.replace('das ', ''), number]]);
  });

  it.each([
    ['small ones, which are written as words', 'en', 'ten and twelve of the seven'],
    ['what is no certain number', 'en', 'hundreds of several hundred, tens of thousands, a few thousand'],
    ['ordinal numbers', 'en', 'the twentieth, the twenty-first'],
    ['manners of counting', 'en', 'three quarters, double, the nineties'],
    ['scales behind digits', 'en', '67,662 thousand'],
    ['parts of other words', 'de', 'Jahrhundert, achtsam, Hunderte, mehrere tausend, Vierteljahrhundert, hundertste'],
  ])('are not %s', (_what, language, text) => {
    expect(found(text, language)).toEqual([]);
  });

  it('are several where “and” stands between what are two numbers', () => {
    expect(found('ten and thirty', 'en')).toEqual([['thirty', 30]]);
    expect(found('a hundred and thirty', 'en')).toEqual([['hundred and thirty', 130]]);
  });
});
