import { describe, expect, it } from 'vitest';
import type { Ranked } from '../../../src/search/browser/rank.ts';
import { worthOf } from '../../../src/search/browser/rank.ts';
import { readingsOf } from '../../../src/search/shared/tokens.ts';
import { wordsOf } from '../../../src/search/shared/words.ts';
import { englishSearch, englishWriting } from './english-search.ts';

/** A record as people write it. */
interface Written {
  readonly title: string;
  readonly names: readonly string[];
  readonly text: string;
  readonly kind: Ranked['kind'];
  readonly score: number;
}

const plain: Written = { title: 'Weather', names: [], text: 'rain and snow', kind: 'chapter', score: 0.5 };
const read = ({ title, names, text, ...others }: Written): Ranked => ({
  ...others,
  title: readingsOf(title, englishWriting),
  names: names.map((name) => readingsOf(name, englishWriting)),
  text: wordsOf(text),
});
const unitsOf = (words: readonly string[]) =>
  words.map((word) => ({ isCommon: false, share: 1 / words.length, choices: [{ words: [word], weight: 1 }] }));
const worth = (record: Partial<Written>, ...words: string[]) =>
  worthOf(read({ ...plain, ...record }), unitsOf(words), englishSearch, undefined).worth;

describe('a result', () => {
  it.each<{ better: string; more: Partial<Written>; worse: string; less: Partial<Written> }>([
    {
      better: 'a title that is the query',
      more: { title: 'Fog' },
      worse: 'one that holds it',
      less: { title: 'Fog over ice and water' },
    },
    {
      better: 'a title that holds the word',
      more: { title: 'Fog and ice' },
      worse: 'one that begins so',
      less: { title: 'Fogbound and icy' },
    },
    {
      better: 'a title that holds the word',
      more: { title: 'Fog and ice' },
      worse: 'another name that does',
      less: { names: ['fog and ice'] },
    },
    {
      better: 'a name that is the query',
      more: { names: ['hail', 'fog'] },
      worse: 'one that holds it among others',
      less: { names: ['hail and fog at sea'] },
    },
    { better: 'another name', more: { names: ['fog'] }, worse: 'the text', less: { text: 'fog and ice' } },
    { better: 'the text', more: { text: 'fog and ice' }, worse: 'nothing', less: {} },
    { better: 'a system', more: { kind: 'system' }, worse: 'a source', less: { kind: 'source' } },
    { better: 'a chapter', more: { kind: 'chapter' }, worse: 'an event', less: { kind: 'event' } },
    { better: 'what the index says', more: { score: 1 }, worse: 'less of it', less: { score: 0.5 } },
  ])('counts for $better more than for $worse', ({ more, less }) => {
    expect(worth(more, 'fog')).toBeGreaterThan(worth(less, 'fog'));
  });

  it('counts more the more words of the query it holds', () => {
    const found = ['fog', 'fog snow', 'fog snow rain'].map((text) => worth({ text }, 'fog', 'snow', 'rain'));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(new Set(found).size).toBe(3);
  });

  it('counts more for a rare word than for one that is everywhere', () => {
    const units = [
      { isCommon: false, share: 0.9, choices: [{ words: ['fog'], weight: 1 }] },
      { isCommon: false, share: 0.1, choices: [{ words: ['snow'], weight: 1 }] },
    ];
    const of = (title: string) => worthOf(read({ ...plain, title }), units, englishSearch, undefined);
    expect(of('Fog').worth).toBeGreaterThan(of('Snow').worth);
    expect(of('Fog').coverage).toBeCloseTo(1);
    expect(worthOf(read({ ...plain, title: 'Fog', text: '' }), units, englishSearch, undefined).coverage).toBeCloseTo(
      0.9,
    );
  });

  it('counts what the texts say in the place of a word, and less than the word', () => {
    const units = [
      {
        isCommon: false,
        share: 1,
        choices: [
          { words: ['mist'], weight: 1 },
          { words: ['fog'], weight: 0.9 },
        ],
      },
    ];
    const of = (title: string) => worthOf(read({ ...plain, title }), units, englishSearch, undefined).worth;
    expect(of('Mist')).toBeGreaterThan(of('Fog'));
    expect(of('Fog')).toBeGreaterThan(of('Hail'));
  });

  it('holds a number and a date whatever way they are written', () => {
    expect(worth({ title: 'Sixty percent' }, '60', 'percent')).toBeGreaterThan(
      worth({ title: 'Percent' }, '60', 'percent'),
    );
    expect(worth({ title: '7 May 2026' }, 'd20260507')).toBeGreaterThan(worth({ title: '8 May 2026' }, 'd20260507'));
  });

  it('counts more where its kind answers the question', () => {
    const of = (kind: Ranked['kind'], asks: string | undefined) =>
      worthOf(read({ ...plain, kind, title: 'Fog' }), unitsOf(['fog']), englishSearch, asks).worth;
    expect(of('event', 'when')).toBeGreaterThan(of('event', undefined));
    expect(of('event', 'what')).toBe(of('event', undefined));
  });
});
