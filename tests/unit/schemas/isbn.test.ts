import { describe, expect, it } from 'vitest';
import { isbn, isbnKey } from '../../../src/schemas/isbn.ts';

describe('an ISBN', () => {
  it.each(['978-3-16-148410-0', '9783161484100', '3-16-148410-X', '0306406152', '979-10-90636-07-1'])(
    'is %s',
    (text) => {
      expect(isbn.safeParse(text).success).toBe(true);
    },
  );

  it.each([
    ['978-3-16-148410-1', 'a digit that is wrong'],
    ['3-16-148410-9', 'a digit that is wrong'],
    ['978-3-16-148401-0', 'a digit that is wrong'],
    ['978-3-16-14841-0', '10 or 13 digits'],
    ['977-3-16-148410-0', '10 or 13 digits'],
    ['ISBN 978-3-16-148410-0', '10 or 13 digits'],
    ['978–3–16–148410–0', '10 or 13 digits'],
    ['-978316148410-0', '10 or 13 digits'],
    ['', '10 or 13 digits'],
  ])('is not %s', (text, reason) => {
    expect(isbn.safeParse(text).error?.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining(reason) as string,
    ]);
  });

  it('is that of one book in its old and its new form', () => {
    expect(isbnKey('3-16-148410-X')).toBe(isbnKey('978-3-16-148410-0'));
    expect(isbnKey('0-306-40615-2')).toBe('9780306406157');
  });
});
