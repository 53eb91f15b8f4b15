import { describe, expect, it } from 'vitest';
import { errorAt, runRules } from '../src/index.ts';
import type { Rule } from '../src/index.ts';

type Meals = readonly { readonly salt: number; readonly line: number }[];

const tooSalty: Rule<Meals, 'too-salty'> = {
  name: 'too-salty',
  check: (meals) =>
    meals
      .filter(({ salt }) => salt > 5)
      .map(({ line }) => errorAt('too-salty', { file: 'meals', line, column: 1 }, 'Too much salt.')),
};
const tooBland: Rule<Meals, 'too-bland'> = {
  name: 'too-bland',
  check: async (meals) =>
    Promise.resolve(
      meals
        .filter(({ salt }) => salt < 1)
        .map(({ line }) => errorAt('too-bland', { file: 'meals', line, column: 1 }, 'No salt.')),
    ),
};

describe('rules', () => {
  it('look at whatever they are given, at once or later, and report by place', async () => {
    const meals = [
      { salt: 9, line: 3 },
      { salt: 0, line: 2 },
      { salt: 3, line: 1 },
    ];
    const problems = await runRules<Meals, 'too-salty' | 'too-bland'>([tooSalty, tooBland], meals);
    expect(problems.map(({ rule, line }) => `${line} ${rule}`)).toEqual(['2 too-bland', '3 too-salty']);
  });
});
