import { parseDocument } from 'yaml';

const widths = [2, 4, 8] as const;

/**
 * The text with spaces for the tabs of its indents, where only one width of a tab gives valid YAML
 * or all that do mean the same. Undefined where there are no such tabs, or the meaning is open.
 */
export function untabbed(text: string): string | undefined {
  if (!/^[ -]*\t/m.test(text)) return undefined;
  const readings = new Map<string, string>();
  for (const width of widths) {
    const spaced = text.replaceAll(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', ' '.repeat(width)));
    const document = parseDocument(spaced, { prettyErrors: false });
    if (document.errors.length > 0) continue;
    const reading = document.toString();
    if (!readings.has(reading)) readings.set(reading, spaced);
  }
  return readings.size === 1 ? [...readings.values()][0] : undefined;
}
