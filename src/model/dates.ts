/** First day that a partial date can mean: `2013` → `2013-01-01`. */
export function firstDay(date: string): string {
  return date.slice(0, 10).padEnd(10, '-01-01'.slice(date.length === 4 ? 0 : 3));
}

/** Last day that a partial date can mean; month ends are taken as the 31st, which sorts right. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-31` : date.slice(0, 10);
}

/** Whether a span of partial dates holds on a day; an open end holds for ever. */
export function holdsOn(
  day: string,
  span: { readonly since?: string | undefined; readonly until?: string | undefined },
): boolean {
  return (
    (span.since === undefined || firstDay(span.since) <= day) &&
    (span.until === undefined || lastDay(span.until) >= day)
  );
}
