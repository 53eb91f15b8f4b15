/**
 * A label as plain words: no markup, no line breaks, no entities.
 *
 * @example plainLabel('Amazon<br/>**S3**') // 'Amazon S3'
 */
export function plainLabel(label: string | undefined | null): string {
  return (label ?? '')
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/ﬂ°(\w+)¶ß/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/<br\s*\/?>|\\n|\n/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .replace(/\*\*|__|`/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ENTITIES: Record<string, string> = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  apos: "'",
  colon: ':',
  semi: ';',
};
