import { describe, expect, it } from 'vitest';
import { durationBarSize, durationMarks, durationScale } from '../../../../src/figures/charts/duration-bar.ts';

describe('the bar of a duration', () => {
  it('fills its room for the longest, is longer for longer ones, and is seen for a minute', () => {
    const lengthOf = durationScale(4320);
    expect(lengthOf(4320)).toBe(durationBarSize.width);
    const lengths = [1, 5, 60, 1440, 4320].map(lengthOf);
    expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
    expect(new Set(lengths).size).toBe(lengths.length);
    expect(lengths[0]).toBeGreaterThan(2);
  });

  it('grows as much from a minute to an hour as from an hour to sixty', () => {
    const lengthOf = durationScale(10_000);
    expect(lengthOf(3600) - lengthOf(60)).toBeCloseTo(lengthOf(60) - lengthOf(1), 0);
  });

  it('stands where nothing lasted longer than a minute', () => {
    expect(durationScale(1)(1)).toBeLessThan(durationBarSize.width);
  });

  it('is ruled at a minute, an hour and a day, as far as there are such durations', () => {
    expect(durationMarks(59)).toEqual([1]);
    expect(durationMarks(1440)).toEqual([1, 60, 1440]);
  });
});
