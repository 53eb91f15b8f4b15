import { findNearest } from '../problems/nearest.ts';

/**
 * Cuts a list at the dashes of its records; what stands before the first one stays with it. A dash before
 * another field than the one that records begin with is a slip inside a record.
 */
export function splitRecords(text: string): { text: string; firstLine: number }[] {
  const lines = text.split('\n');
  const dashes = lines.flatMap((line, index) => (/^-(?: |$)/.test(line) ? [index] : []));
  const fields = dashes.map((index) => /^- +([\w-]+):/.exec(lines[index] ?? '')?.[1]);
  const starts = dashes.filter((_line, index) => {
    const field = fields[index];
    return field === undefined || field === fields[0] || findNearest(field, [fields[0] ?? '']) !== undefined;
  });
  if (starts.length < 2) return [{ text, firstLine: 1 }];
  starts[0] = 0;
  return starts.map((start, index) => ({
    text: `${lines.slice(start, starts[index + 1]).join('\n')}\n`,
    firstLine: start + 1,
  }));
}
