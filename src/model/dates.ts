/** First day that a partial date can mean: `2013` → `2013-01-01`, `2013-Q3` → `2013-07-01`. */
export function firstDay(date: string): string {
  const months = monthsOf(date);
  if (months) return `${date.slice(0, 4)}-${months.first}-01`;
  return date.slice(0, 10).padEnd(10, '-01-01'.slice(date.length === 4 ? 0 : 3));
}

/** Last day that a partial date can mean; month ends are taken as the 31st, which sorts right. */
export function lastDay(date: string): string {
  const months = monthsOf(date);
  if (months) return `${date.slice(0, 4)}-${months.last}-31`;
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-31` : date.slice(0, 10);
}

/** A partial date so that dates in the order of the alphabet are in that of time: of two that begin alike the more exact one comes later. */
export function orderOf(date: string): string {
  const months = monthsOf(date);
  return months ? `${date.slice(0, 4)}-${months.first}` : date;
}

/** A partial date as HTML takes it, which knows no parts of a year: of a quarter and of a half the year. */
export function dateForMachines(date: string): string {
  return monthsOf(date) ? date.slice(0, 4) : date;
}

/** First and last month of a quarter or a half of a year. */
function monthsOf(date: string): { first: string; last: string } | undefined {
  const [, part, number] = /^\d{4}-([QH])([1-4])$/.exec(date) ?? [];
  if (part === undefined) return undefined;
  const length = part === 'Q' ? 3 : 6;
  const last = Number(number) * length;
  const [first = '', end = ''] = [last - length + 1, last].map((month) => String(month).padStart(2, '0'));
  return { first, last: end };
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
