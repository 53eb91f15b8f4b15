import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../src/search/browser/rank.ts';
import { worth } from '../../../src/search/browser/rank.ts';

const plain: Candidate = { title: 'Weather', names: '', text: 'rain and snow', kind: 'chapter', score: 1 };
const worthOf = (candidate: Partial<Candidate>, ...words: string[]) => worth({ ...plain, ...candidate }, words, 2);

describe('a result', () => {
  it('is worth what Pagefind says, as a share of its best, where nothing else fits', () => {
    expect([worthOf({}, 'fog'), worthOf({ score: 2 }, 'fog')]).toEqual([0.5, 1]);
    expect(worth({ ...plain, score: 0 }, ['fog'], 0)).toBe(0);
  });

  it.each<{ better: string; more: Partial<Candidate>; worse: string; less: Partial<Candidate> }>([
    {
      better: 'a title that is the query',
      more: { title: 'Fog' },
      worse: 'one that holds it',
      less: { title: 'Fog and ice' },
    },
    {
      better: 'a title that holds the word',
      more: { title: 'Fog and ice' },
      worse: 'one that begins so',
      less: { title: 'Foggy and icy' },
    },
    {
      better: 'a title that holds the word',
      more: { title: 'Fog and ice' },
      worse: 'another name that does',
      less: { names: 'fog ice' },
    },
    { better: 'another name', more: { names: 'fog ice' }, worse: 'the text', less: { text: 'fog and ice' } },
    { better: 'the text', more: { text: 'fog and ice' }, worse: 'nothing', less: {} },
    { better: 'a system', more: { kind: 'system' }, worse: 'a source', less: { kind: 'source' } },
    { better: 'a chapter', more: { kind: 'chapter' }, worse: 'an event', less: { kind: 'event' } },
  ])('counts for $better more than for $worse', ({ more, less }) => {
    expect(worthOf(more, 'fog')).toBeGreaterThan(worthOf(less, 'fog'));
  });

  it('counts more the more words of the query it holds', () => {
    const found = ['fog', 'fog snow', 'fog snow rain'].map((text) => worthOf({ text }, 'fog', 'snow', 'rain'));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(new Set(found).size).toBe(3);
  });

  it('is found by a name written as one word or as two', () => {
    expect(worthOf({ title: 'Snow storm' }, 'snow', 'storm')).toBeGreaterThan(
      worthOf({ title: 'Snow' }, 'snow', 'storm'),
    );
    expect(worthOf({ names: 'snowstorm' }, 'snow', 'storm')).toBeGreaterThan(
      worthOf({ names: 'hail' }, 'snow', 'storm'),
    );
  });
});
