/** At most `most` round values between two others, evenly spaced, zero among them where it lies between. */
export function roundTicks(from: number, to: number, most: number): number[] {
  if (!(to > from)) return [from];
  for (let power = Math.floor(Math.log10((to - from) / most)) - 1; ; power += 1) {
    for (const digit of [1, 2, 5]) {
      // Tenths and less are counted in whole numbers first: 3 × 0.1 is not 0.3.
      const step = (count: number) => (power < 0 ? (count * digit) / 10 ** -power : count * digit * 10 ** power);
      const [first, last] = [Math.ceil(from / step(1)), Math.floor(to / step(1))];
      if (last - first + 1 <= most) return Array.from({ length: last - first + 1 }, (_, index) => step(first + index));
    }
  }
}

/** Round years strictly between two positions, `step` years apart. */
export function yearsBetween(from: number, to: number, step: number): number[] {
  const first = Math.floor(from / step) * step + step;
  return Array.from({ length: Math.max(0, Math.ceil((to - first) / step)) }, (_, index) => first + index * step);
}
