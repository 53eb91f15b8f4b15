/** Position of a period on a time axis, in years: `2020` → 2020, `2020-Q3` → 2020.75 (its end less a year), `2020-07` → 2020.58. */
export function periodPosition(period: string): number {
  const year = Number(period.slice(0, 4));
  const quarter = /-Q(\d)$/.exec(period);
  if (quarter) return year + Number(quarter[1]) / 4;
  const month = /-(\d{2})$/.exec(period);
  return month ? year + Number(month[1]) / 12 : year;
}
