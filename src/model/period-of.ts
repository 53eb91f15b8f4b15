import { firstDay } from './dates.ts';

/** The quarter whose last day a date is, else the date itself: balances are dated either way. */
export function periodOf(date: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(date)) return date;
  const day = firstDay(date);
  const quarter = { '03-31': 'Q1', '06-30': 'Q2', '09-30': 'Q3', '12-31': 'Q4' }[day.slice(5)];
  return quarter === undefined ? day : `${day.slice(0, 4)}-${quarter}`;
}
