import { stringify } from 'csv-stringify/sync';

/**
 * Writes rows as CSV (RFC 4180, header line, UTF-8). Text that a spreadsheet would run as a formula gets
 * an apostrophe in front, as OWASP advises; numbers, negative ones too, are left alone. Text that has
 * such apostrophes of its own gets one more, so that taking one away always gives the text back. All text
 * stands in quotes, so that a browser that is made to read the file as a script finds nothing but strings.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return stringify([[...columns], ...rows.map((row) => row.map(cell))], {
    record_delimiter: '\r\n',
    quoted_string: true,
    quoted_empty: false,
  });
}

function cell(value: unknown): string | number {
  if (value === undefined || value === null) return '';
  if (typeof value === 'number') return value;
  const text = typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : JSON.stringify(value);
  return formula.test(text) ? `'${text}` : text;
}

/** Beginnings that spreadsheets take for a formula, the wide ones of East Asian keyboards among them. */
const formula = /^'*[=+\-@\t\r\n\uFF0B\uFF0D\uFF1D\uFF20]/;
