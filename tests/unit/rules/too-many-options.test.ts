import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mostOptions } from '../../../src/rules/too-many-options.ts';

test('The style sheet of the filters hides entries for as many options as the rule allows, and no more', () => {
  const styles = readFileSync('src/styles/filters.css', 'utf8');
  for (const group of ['a', 'b', 'c'])
    expect(
      [...styles.matchAll(new RegExp(`value='${group}(\\d+)'\\]:checked`, 'g'))].map(([, number]) => Number(number)),
    ).toEqual(Array.from({ length: mostOptions }, (_, index) => index + 1));
});
