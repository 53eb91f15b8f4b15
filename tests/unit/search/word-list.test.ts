import { describe, expect, it } from 'vitest';
import { readWordList, standingOf, writeWordList } from '../../../src/search/shared/word-list.ts';
import type { KnownWord, Standing } from '../../../src/search/shared/word-list.ts';

const known = (word: string, standing: Standing, isNoun = false, isWhole = false): KnownWord => ({
  word,
  standing,
  isNoun,
  isWhole,
});

describe('the list of words', () => {
  it('is read as it was written, each word with all that is known of it', () => {
    const list = [
      known('netz', standingOf(1), true),
      known('netflix', 'name'),
      known('netzwerk', standingOf(40), true),
      known('netzwerke', standingOf(5), true, true),
      known('pleite', 'typed', true),
      known('wetter', 'nowhere', false, true),
      known('кино', standingOf(1)),
    ];
    expect(readWordList(writeWordList(list))).toEqual({
      names: ['netflix'],
      words: ['netzwerk', 'netzwerke', 'netz', 'кино'],
      typed: ['pleite'],
      nouns: ['netz', 'netzwerk', 'netzwerke', 'pleite'],
      wholes: ['netzwerke', 'wetter'],
    });
  });

  it('holds words that share more letters than the alphabet has', () => {
    const long = 'a'.repeat(60);
    expect(readWordList(writeWordList([known(long, 'name'), known(`${long}n`, 'name')])).names).toEqual([
      long,
      `${long}n`,
    ]);
  });

  it('is refused where a part of it is missing', () => {
    expect(() => readWordList('{}')).toThrow('The list of words is not whole.');
    const half = writeWordList([known('netz', 'name'), known('wetter', 'name')]).replace('Awetter', '');
    expect(() => readWordList(half)).toThrow('The list of words is not whole.');
  });
});
