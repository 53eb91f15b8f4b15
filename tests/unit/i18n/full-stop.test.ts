import { expect, it } from 'vitest';
import { fullStop } from '../../../src/i18n/full-stop.ts';

it.each([
  ['A title', '.'],
  ['A title, part one.', ''],
  ['What does it tell us?', ''],
  ['It goes on …', ''],
  ['He said “no.”', ''],
  ['He said “no”', '.'],
])('closes the sentence after “%s” once', (text, stop) => {
  expect(fullStop(text)).toBe(stop);
});
