import { expect, it } from 'vitest';
import { chapterParts, listedChapters } from '../../../src/site/chapter-parts.ts';

const slugs = (count: number) => Array.from({ length: count }, (_, index) => `c-${index + 1}`);
const numbers = (count: number, current?: string) => {
  const { chapters, all } = listedChapters(slugs(count), current);
  return [...chapters.map(({ number }) => number), all];
};

it('All chapters of a short book are listed on every page', () => {
  expect(numbers(4)).toEqual([1, 2, 3, 4, true]);
  expect(numbers(8, 'c-8')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, true]);
});

it('Of a longer book the first few are listed, or those around the current chapter, always as many', () => {
  expect(numbers(9)).toEqual([1, 2, 3, 4, false]);
  expect(numbers(1000, 'c-1')).toEqual([1, 2, 3, 4, false]);
  expect(numbers(1000, 'c-500')).toEqual([499, 500, 501, 502, false]);
  expect(numbers(1000, 'c-1000')).toEqual([997, 998, 999, 1000, false]);
  expect(numbers(1000, 'none-of-them')).toEqual([1, 2, 3, 4, false]);
});

it('The list of chapters is whole up to a hundred, and then has fifty in each part', () => {
  expect(chapterParts(slugs(100))).toEqual([]);
  expect(chapterParts(slugs(120)).map(({ path, name }) => [path, name])).toEqual([
    ['/chapters/from/1/', '1–50'],
    ['/chapters/from/51/', '51–100'],
    ['/chapters/from/101/', '101–120'],
  ]);
});
