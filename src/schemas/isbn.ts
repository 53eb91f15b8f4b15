import { z } from 'zod';

/** The number of a book, as it is printed. */
export const isbn = z
  .string()
  .regex(/^(?:\d-?){9}[\dX]$|^97[89]-?(?:\d-?){9}\d$/, {
    error: 'must be an ISBN, which has 10 or 13 digits and may have hyphens',
    abort: true,
  })
  .refine((text) => isRight(digitsOf(text)), 'must be the ISBN as it is printed; this one has a digit that is wrong')
  .meta({
    description: 'ISBN as the book prints it: 10 or 13 digits, hyphens allowed; in quotes.',
    examples: ['978-3-16-148410-0'],
  });

/** The thirteen digits of an ISBN, however it is written: one of ten digits is that of the same book. */
export function isbnKey(text: string): string {
  const digits = digitsOf(text);
  if (digits.length === 13) return digits;
  const start = `978${digits.slice(0, 9)}`;
  return `${start}${(10 - (weighed(start) % 10)) % 10}`;
}

/**
 * The last digit that an ISBN would have if all others are right; undefined for what has not the digits of one, and
 * for one that is right.
 */
export function checkDigitOf(text: string): { is: string; wouldBe: string } | undefined {
  const digits = digitsOf(text);
  if (!/^(?:97[89]\d{10}|\d{9}[\dX])$/.test(digits) || isRight(digits)) return undefined;
  const others = digits.slice(0, -1);
  const wouldBe = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'X'].find((last) => isRight(others + last)) ?? '';
  return { is: digits.slice(-1), wouldBe };
}

function digitsOf(text: string): string {
  return text.replaceAll('-', '');
}

function isRight(digits: string): boolean {
  if (digits.length === 13) return weighed(digits) % 10 === 0;
  // In the old form the last digit can be ten, written as X.
  const sum = [...digits].reduce((total, sign, index) => total + (sign === 'X' ? 10 : Number(sign)) * (10 - index), 0);
  return sum % 11 === 0;
}

/** The sum in which every second digit counts three times. */
function weighed(digits: string): number {
  return [...digits].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
}
