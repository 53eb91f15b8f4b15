import { describe, expect, it } from 'vitest';
import { ruleNames } from '../../../src/rules/rule-names.ts';
import { mistakes } from './mistakes/index.ts';
import { mendable } from './mistakes/mendable.ts';
import { wantedFrom } from './mistakes/mistake.ts';

describe('the list of mistakes', () => {
  const names = mistakes.map(({ name }) => name);

  it('breaks every rule of the check', () => {
    const broken = new Set(mistakes.flatMap((mistake) => wantedFrom(mistake).map(({ rule }) => rule)));
    expect([...broken].toSorted()).toEqual([...ruleNames].toSorted());
  });

  it('calls each by a name of its own', () => {
    expect(new Set(names).size).toBe(names.length);
  });

  it('holds those that can be mended', () => {
    expect(names).toEqual(expect.arrayContaining([...mendable]));
  });
});
