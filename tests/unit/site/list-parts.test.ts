import { describe, expect, it } from 'vitest';
import { defaultLanguage, languages } from '../../../src/i18n/languages.ts';
import { listParts, listPartsIn } from '../../../src/site/list-parts.ts';

interface Entry {
  readonly letter: string;
  readonly publisher: string;
}

const division = {
  below: '/list/',
  limit: 8,
  keysOf: ({ letter, publisher }: Entry) => [
    { id: letter, name: letter.toUpperCase() },
    { id: `${letter}-${publisher}`, name: publisher },
  ],
};
const entries = (counts: Readonly<Record<string, number>>): Entry[] =>
  Object.entries(counts).flatMap(([publisher, count]) =>
    Array.from({ length: count }, () => ({ letter: publisher.slice(0, 1), publisher })),
  );
const sizes = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(listParts(entries(counts), division).map((part) => [part.path, part.entries.length]));

describe('a list', () => {
  it('stays whole as long as it fits on a page', () => {
    expect(sizes({ ant: 4, bee: 4 })).toEqual({});
  });

  it('is divided by the coarsest keys, in their order, when it does not', () => {
    expect(sizes({ cat: 1, bee: 4, ant: 4 })).toEqual({ '/list/a/': 4, '/list/b/': 4, '/list/c/': 1 });
  });

  it('gives what is much of a part that is too long a page of its own, and leaves the rest together', () => {
    const limit = { ...division, limit: 16 };
    const counts = { ant: 14, ape: 3, asp: 1, auk: 1, bee: 1 };
    const parts = listParts(entries(counts), limit).map(({ id, name, entries: { length } }) => [id, name, length]);
    expect(parts).toEqual([
      ['a', 'A', 2],
      ['a-ant', 'ant', 14],
      ['a-ape', 'ape', 3],
      ['b', 'B', 1],
    ]);
  });

  it('leaves every entry in its part when others are added elsewhere', () => {
    const before = sizes({ ant: 4, bee: 5 });
    expect(sizes({ ant: 4, bee: 5, cat: 7, dog: 30 })).toMatchObject(before);
  });

  it('holds each entry once, however it is divided', () => {
    const all = entries({ ant: 40, ape: 9, asp: 1, bee: 3 });
    const held = listParts(all, division).flatMap((part) => part.entries);
    expect(new Set(held)).toEqual(new Set(all));
    expect(held).toHaveLength(all.length);
  });
});

it('A list that is another in each language has the same pages in all, some of them empty', () => {
  const inOne = entries({ ant: 5, cat: 4 });
  const inOthers = entries({ bee: 5, cat: 4 });
  const partsIn = (language: string) =>
    listPartsIn(language, (one) => ({ entries: one === defaultLanguage ? inOne : inOthers, division }));
  expect(languages.map((one) => partsIn(one).map(({ id }) => id))).toEqual(languages.map(() => ['a', 'b', 'c']));
  expect(partsIn(defaultLanguage).map((part) => part.entries.length)).toEqual([5, 0, 4]);
});
