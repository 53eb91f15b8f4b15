import { range, ticks } from 'd3-array';

/** At most `most` round values between two others, evenly spaced, zero among them where it lies between. */
export function roundTicks(from: number, to: number, most: number): number[] {
  // The library takes the number of ticks as a wish, and may give a few more.
  for (let wish = most; wish > 0; wish -= 1) {
    const found = ticks(from, to, wish);
    if (found.length <= most) return found;
  }
  return [from];
}

/** Round years strictly between two positions, `step` years apart. */
export function yearsBetween(from: number, to: number, step: number): number[] {
  return range(Math.floor(from / step) * step + step, to, step);
}
