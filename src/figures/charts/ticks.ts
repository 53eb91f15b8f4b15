import { range, ticks } from 'd3-array';

/** With fewer lines readers would have to guess values. */
const fewest = 5;

/**
 * At most `most` round values from one to another, evenly spaced, zero among them where it lies between. Where these
 * are few, the next one above the range is added, and if need be the next one below.
 */
export function roundTicks(from: number, to: number, most: number): number[] {
  const found = ticksWithin(from, to, most);
  const [first, second] = found;
  if (first === undefined || second === undefined) return found;
  const step = second - first;
  const above = found.length < Math.min(fewest, most) ? [first + found.length * step] : [];
  const below = found.length + 1 < Math.min(fewest, most) && from < first ? [first - step] : [];
  return [...below, ...found, ...above.map(exact)];
}

/** Round years strictly between two positions, `step` years apart. */
export function yearsBetween(from: number, to: number, step: number): number[] {
  return range(Math.floor(from / step) * step + step, to, step);
}

function ticksWithin(from: number, to: number, most: number): number[] {
  // The library takes the number of ticks as a wish, and may give a few more.
  for (let wish = most; wish > 0; wish -= 1) {
    const found = ticks(from, to, wish);
    if (found.length <= most) return found.length < fewest ? (quartersWithin(from, to, most) ?? found) : found;
  }
  return [from];
}

/** Steps of a quarter, which the library does not take. */
function quartersWithin(from: number, to: number, most: number): number[] | undefined {
  if (to <= from) return undefined;
  const power = Math.floor(Math.log10((to - from) / fewest));
  return [10 ** power / 4, 10 ** (power + 1) / 4]
    .map((step) => range(Math.ceil(from / step), Math.floor(to / step) + 1).map((count) => exact(count * step)))
    .find((found) => found.length >= fewest && found.length <= most);
}

/** Without the errors of binary fractions, and without a zero that is negative. */
function exact(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
