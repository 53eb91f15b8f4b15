const PARTS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/**
 * Lets this thread count in UTC: gantt charts count in local time, and a picture must not depend on
 * where it is drawn. The variable TZ only works for a whole process. Only for a thread of mermaid's own.
 */
export function countInUtc(): void {
  const { prototype } = Date;
  const methods = Object.getOwnPropertyDescriptors(prototype);
  for (const part of PARTS) {
    Object.defineProperty(prototype, `get${part}`, methods[`getUTC${part}`]);
    Object.defineProperty(prototype, `set${part}`, methods[`setUTC${part}`]);
  }
  Object.defineProperty(prototype, 'getDay', methods.getUTCDay);
  Object.defineProperty(prototype, 'getTimezoneOffset', { ...methods.getTimezoneOffset, value: () => 0 });
  globalThis.Date = new Proxy(Date, {
    construct(target, given: [] | [string | number | Date] | Parameters<typeof Date.UTC>, newTarget) {
      return Reflect.construct(
        target,
        given.length > 1 ? [Date.UTC(...(given as Parts))] : given.map(inUtc),
        newTarget,
      ) as object;
    },
  });
}

type Parts = Parameters<typeof Date.UTC>;

/** A written date and time without a zone would be read as local. */
function inUtc(date: unknown): unknown {
  const local =
    typeof date === 'string' && /\d:\d\d|^[^-]*$/.test(date) && !/Z$|GMT|UTC|[+-]\d\d:?\d\d$/i.test(date.trim());
  return local && !/^\d{1,4}$/.test(date.trim()) ? `${date.trim()}${/\dT\d/.test(date) ? 'Z' : ' UTC'}` : date;
}
