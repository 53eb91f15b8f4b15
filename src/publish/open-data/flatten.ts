/**
 * Flattens a record for a table: nested fields become `statement.en`, lists of plain values are joined
 * by `; `, lists of groups stay as JSON.
 */
export function flatten(record: object, prefix = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, value]): [string, unknown][] => {
      const name = prefix + key;
      if (Array.isArray(value))
        return [[name, value.every((item) => typeof item !== 'object') ? value.join('; ') : JSON.stringify(value)]];
      if (typeof value === 'object' && value !== null) return Object.entries(flatten(value as object, `${name}.`));
      return [[name, value]];
    }),
  );
}
