import { expect, it } from 'vitest';
import { sourceMark } from '../../../src/model/source-mark.ts';

it.each([
  ['the number of a book', { isbn: '3-16-148410-X' }, 'ISBN 3-16-148410-X'],
  ['the mark of an archive', { archiveMark: 'City Archive, 1911/3' }, 'City Archive, 1911/3'],
  ['both', { isbn: '3-16-148410-X', archiveMark: 'City Library, Q 12' }, 'ISBN 3-16-148410-X, City Library, Q 12'],
  ['nothing for what is on the web alone', {}, undefined],
])('a source is found by %s', (_what, source, mark) => {
  expect(sourceMark(source)).toBe(mark);
});
