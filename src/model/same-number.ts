/** Whether two numbers are one, given to the digits of the coarser: 16.31 and 16.3 are, 16.31 and 16.4 are not. */
export function sameNumber(one: number, other: number): boolean {
  const digits = Math.min(digitsOf(one), digitsOf(other));
  return Number(one.toPrecision(digits)) === Number(other.toPrecision(digits));
}

/** Returns the significant digits of a number, as far as a float tells them; noughts at the end of a whole number do not count. */
export function digitsOf(value: number): number {
  const [mantissa = ''] = Math.abs(Number(value.toPrecision(12)))
    .toExponential()
    .split('e');
  return Math.max(1, mantissa.replace('.', '').length);
}
