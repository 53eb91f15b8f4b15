const PARTS = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/**
 * Lets this thread count in UTC: gantt charts count in local time, and a picture must not depend on
 * where it is drawn. The variable TZ only works for a whole process. Only for a thread of mermaid's own.
 */
export function countInUtc(): void {
  const { prototype } = Date;
  for (const part of PARTS) {
    define(prototype, `get${part}`, prototype[`getUTC${part}`]);
    define(prototype, `set${part}`, prototype[`setUTC${part}`]);
  }
  define(prototype, 'getDay', prototype.getUTCDay);
  define(prototype, 'getTimezoneOffset', () => 0);
  globalThis.Date = new Proxy(Date, {
    construct(target, given: [] | [string | number | Date] | Parameters<typeof Date.UTC>, newTarget) {
      return Reflect.construct(
        target,
        given.length > 1 ? [Date.UTC(...(given as Parts))] : given.map(inUtc),
        newTarget,
      );
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

function define(prototype: Date, name: string, value: unknown): void {
  Object.defineProperty(prototype, name, { value, configurable: true, writable: true });
}
