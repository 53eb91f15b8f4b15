import type { RecordOf } from '../schemas/collections.ts';

/** How long an outage lasted. */
export interface OutageDuration {
  readonly minutes: number;
  /** Whether nothing is known but the days of its start and end, which are counted from one to the other. */
  readonly isFromDays: boolean;
}

/** The duration as reported, else from start to end; none where the end is unknown, or on the day of the start. */
export function outageDuration({
  start,
  end,
  durationMinutes,
}: Pick<RecordOf<'incidents'>, 'start' | 'end' | 'durationMinutes'>): OutageDuration | undefined {
  if (durationMinutes !== undefined) return { minutes: durationMinutes, isFromDays: false };
  if (end === undefined) return undefined;
  const isExact = [start, end].every((date) => date.includes('T'));
  const minutes = isExact ? minutesBetween(start, end) : minutesBetween(start.slice(0, 10), end.slice(0, 10));
  const isFromDays = !isExact;
  // Months and years are too coarse to count days by.
  return minutes > 0 && [start, end].every((date) => date.length >= 10) ? { minutes, isFromDays } : undefined;
}

function minutesBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
}
