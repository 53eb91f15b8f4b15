import { scaleLog } from 'd3-scale';

/** The drawing of a duration, in pixels. */
export const durationBarSize = { width: 200, height: 12 } as const;
/** Length of a minute, which is the shortest. */
const minute = 3;

/** How long the bar of so many minutes is, where the longest fills its room. A logarithmic scale: an hour beside days can be seen. */
export function durationScale(longest: number): (minutes: number) => number {
  const scale = scaleLog([1, Math.max(2, longest)], [minute, durationBarSize.width]);
  return (minutes) => Math.round(scale(Math.max(1, minutes)) * 10) / 10;
}

/** The minutes at which bars of up to `longest` minutes are ruled: a minute, an hour, a day, and so on by tens of days. */
export function durationMarks(longest: number): number[] {
  return [1, 60, 1440, 14_400, 144_000, 1_440_000].filter((minutes) => minutes <= longest);
}
