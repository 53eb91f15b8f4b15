/** The month in which a period of a series begins; a year stays one: `2020-Q3` → `2020-07`. */
export function firstMonth(period: string): string {
  return monthOf(period, -2);
}

/** The month in which it ends: `2020-Q3` → `2020-09`. */
export function lastMonth(period: string): string {
  return monthOf(period, 0);
}

function monthOf(period: string, ofQuarter: number): string {
  const [year, quarter] = period.split('-Q');
  if (quarter === undefined) return period;
  return `${year}-${String(Number(quarter) * 3 + ofQuarter).padStart(2, '0')}`;
}
