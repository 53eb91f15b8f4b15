import type { Kind } from './kinds.ts';

/** Takes the line at “today” out of gantt charts: it would be somewhere else at every build. */
export function withoutToday(source: string, kind: Kind): string {
  return kind === 'gantt' ? `${source}\ntodayMarker off` : source;
}
