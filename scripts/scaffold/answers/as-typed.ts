/** A value as it is typed behind a flag: in quotes where a shell would take it apart. */
export function quoted(value: string): string {
  if (/^[\p{L}\p{N}_./:@%+,=-]+$/u.test(value)) return value;
  return /["$`\\!]/.test(value) ? `'${value.replaceAll("'", `'\\''`)}'` : `"${value}"`;
}

/** An option with its value, ready to be pasted. */
export function option(flag: string, value: string): string {
  return `--${flag} ${quoted(value)}`;
}
