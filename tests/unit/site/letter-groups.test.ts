import { describe, expect, it } from 'vitest';
import { barOf, letterGroups } from '../../../src/site/letter-groups.ts';

const asIs = (name: string) => name;
/** As many names as make a list long, of those letters in turn. */
const names = (...letters: string[]) =>
  letters.flatMap((letter) =>
    Array.from({ length: Math.ceil(40 / letters.length) }, (_, index) => `${letter}${index}`),
  );
const bar = (...letters: string[]) =>
  barOf(letterGroups(names(...letters), asIs))
    .map(({ name, isUsed }) => (isUsed ? name : name.toLowerCase()))
    .join('');

describe('a list from A to Z', () => {
  it('has no letters while it is short', () => {
    const short = names('a', 'b').slice(0, 25);
    expect(letterGroups(short, asIs)).toEqual([{ letter: undefined, entries: short }]);
    expect(barOf(letterGroups(short, asIs))).toEqual([]);
  });

  it('has none where all begin with the same one', () => {
    expect(letterGroups(names('a'), asIs).map(({ letter }) => letter)).toEqual([undefined]);
  });

  it('keeps its order, with letters that have signs under those without', () => {
    const groups = letterGroups([...names('ä', 'b'), 'Ärger'], asIs);
    expect(groups.map(({ letter, entries }) => [letter?.name, entries.length])).toEqual([
      ['A', 21],
      ['B', 20],
    ]);
  });
});

describe('the letters above it', () => {
  it('are the whole alphabet, which says of each whether anything stands there', () => {
    expect(bar('b', 'd')).toBe('aBcDefghijklmnopqrstuvwxyz');
  });

  it('have digits and letters of other alphabets where they stand', () => {
    expect(bar('7', 'b', 'я')).toBe('0–9aBcdefghijklmnopqrstuvwxyzЯ');
  });

  it('are only its own in another alphabet', () => {
    expect(bar('α', 'ω')).toBe('ΑΩ');
  });
});
