import { describe, expect, it } from 'vitest';
import { fractionsInWords } from '../../../src/i18n/fractions-in-words.ts';

const found = (text: string, language: string) =>
  fractionsInWords(text, language).map(({ written, number }) => [written, number]);

describe('fractions in words', () => {
  it.each([
    ['A third of them left.', 'A third', 1 / 3],
    ['They had two-thirds of it.', 'two-thirds', 2 / 3],
    ['It was three quarters of the films.', 'three quarters', 3 / 4],
    ['One quarter of all were new.', 'One quarter', 1 / 4],
    ['They sold half the films.', 'half', 1 / 2],
    ['More than half were new.', 'half', 1 / 2],
    ['Sales fell by a fifth.', 'a fifth', 1 / 5],
    ['It took seven eighths.', 'seven eighths', 7 / 8],
  ])('are read in English: %s', (text, written, number) => {
    expect(found(text, 'en')).toEqual([[written, number]]);
  });

  it.each([
    ['Ein Drittel ging.', 'Ein Drittel', 1 / 3],
    ['Es blieben zwei Drittel.', 'zwei Drittel', 2 / 3],
    ['Mit einem Zehntel der Leute.', 'einem Zehntel', 1 / 10],
    ['Sie verkauften die Hälfte.', 'die Hälfte', 1 / 2],
    ['Es waren dreiviertel der Filme.', 'dreiviertel', 3 / 4],
    ['Es gab halb so viele Filme.', 'halb', 1 / 2],
  ])('are read in German: %s', (text, written, number) => {
    expect(found(text, 'de')).toEqual([[written, number]]);
  });

  it.each([
    ['ordinal numbers', 'en', 'on the third floor, a third attempt, one third party, the fourth of them'],
    ['parts of a year or a game', 'en', 'the first half of 2020, the first three quarters of the year, two quarters'],
    ['times', 'en', 'half an hour later, about half past two, a quarter of a century, three quarters of an hour'],
    ['one of two sides', 'en', 'on the other half of it, for one half of the business'],
    ['manners of speaking', 'en', 'half the battle, half the time, half an escape, a half-truth'],
    ['ordinal numbers', 'de', 'das dritte Haus, zum vierten Mal'],
    ['parts of a year or a game', 'de', 'in der ersten Hälfte, im ersten Viertel, das Vierteljahr, die zweite Hälfte'],
    ['times', 'de', 'eine halbe Stunde, um Viertel nach acht, eine Viertelstunde, ein Viertel nach acht'],
    ['manners of speaking', 'de', 'nur zur Hälfte, eine halbe Sache, auf der Hälfte des Weges'],
  ])('are not %s, in %s', (_what, language, text) => {
    expect(found(text, language)).toEqual([]);
  });
});
