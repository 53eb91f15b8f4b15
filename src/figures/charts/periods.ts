/** Position of a period on a time axis, in years: `2020` → 2020; a part of a year has the middle of its own, `2020-Q3` → 2020.625. */
export function periodPosition(period: string): number {
  const year = Number(period.slice(0, 4));
  const part = /-([QH])(\d)$/.exec(period);
  if (part) return year + (Number(part[2]) - 0.5) / (part[1] === 'Q' ? 4 : 2);
  const month = /-(\d{2})$/.exec(period);
  return month ? year + (Number(month[1]) - 0.5) / 12 : year;
}

/** Position of a dated event among these periods: that of its year where all of them are years, else that of its month. */
export function eventPosition(date: string, periods: readonly string[]): number {
  const year = Number(date.slice(0, 4));
  if (periods.every((period) => period.length === 4)) return year;
  return date.length === 4 ? year + 0.5 : periodPosition(date.slice(0, 7));
}
