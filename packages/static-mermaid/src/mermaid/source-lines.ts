import { DiagramError } from '../diagram-error.ts';
import { decodeWritten } from '../dom/entities.ts';

/** The line (from 1) of the first place, comments apart, where a text stands in a source; 1 if nowhere. */
export function lineOf(source: string, text: string): number {
  const index = source.split('\n').findIndex((line) => line.includes(text) && !/^\s*%%/.test(line));
  return index < 0 ? 1 : index + 1;
}

/**
 * Where a statement stands that begins with one of the keywords (regular expressions) and is about a target:
 * at the beginning of a line or behind a semicolon, and not within quotes. Where there is none, the first
 * line with the target.
 */
export function placeOfStatement(
  source: string,
  keywords: readonly string[],
  target: string,
): { line: number; column?: number } {
  const keyword = new RegExp(`(?:^|;)\\s*(?=(?:${keywords.join('|')})\\s)`, 'g');
  const statements = source.split('\n').flatMap((text, index) => {
    const unquoted = text.replaceAll(/"[^"]*"/g, (quoted) => '"'.repeat(quoted.length));
    return [...unquoted.matchAll(keyword)].map((match) => {
      const start = match.index + match[0].length;
      return {
        text: text.slice(start),
        words: unquoted.slice(start).split(/[\s,:;"(]+/),
        line: index + 1,
        column: start + 1,
      };
    });
  });
  const names = target.split(',');
  const found =
    statements.find(({ words }) => names.every((name) => words.includes(name))) ??
    statements.find(({ text }) => text.includes(target));
  return found ? { line: found.line, column: found.column } : { line: lineOf(source, target) };
}

/** The first place, comments apart, of a character, as itself, an entity or an escape of YAML; undefined if nowhere. */
export function placeOfCharacter(source: string, char: string): { line: number; column: number } | undefined {
  for (const [index, text] of source.split('\n').entries()) {
    if (/^\s*%%/.test(text)) continue;
    if (text.includes(char)) return { line: index + 1, column: text.indexOf(char) + 1 };
    const escapes = [...text.matchAll(/&?#?\w+;|\\(?:x[\da-f]{2}|u[\da-f]{4})/gi)];
    const entity = escapes.find(([written]) => unescaped(written).includes(char));
    if (entity) return { line: index + 1, column: entity.index + 1 };
  }
  return undefined;
}

/**
 * For each line that mermaid's parsers see, the line of the source it came from.
 * mermaid takes out front matter, comments and the blank lines around them before it counts.
 */
export function originalLines(source: string): number[] {
  const lines = source.split('\n').map((text, index) => ({ text, line: index + 1 }));
  const start = afterFrontMatter(source);
  const kept = lines.slice(start).filter(({ text }) => !/^\s*%%(?!\{)./.test(text));
  const first = kept.findIndex(({ text }) => text.trim() !== '');
  const seen = kept.slice(Math.max(first, 0));
  // Sankey's parser is given no empty lines at all.
  const isSankey = /^\s*sankey/.test(seen[0]?.text ?? '');
  return seen.filter(({ text }) => !isSankey || text.trim() !== '').map(({ line }) => line);
}

/** The line that names the kind of diagram. */
export function firstLineOf(source: string): string {
  return source.split('\n')[(originalLines(source)[0] ?? 1) - 1] ?? '';
}

/** The number of lines of front matter, both fences included. */
export function afterFrontMatter(source: string): number {
  const lines = source.split('\n');
  if (lines[0]?.trim() !== '---') return 0;
  const end = lines.findIndex((line, index) => index > 0 && line.trim() === '---');
  return end + 1;
}

/** Gives an error without a line the one where the text it is about stands. */
export function withLine(error: unknown, source: string): unknown {
  if (!(error instanceof DiagramError) || !error.near || error.line > 1) return error;
  return new DiagramError({ ...error.toProblem(), line: lineOf(source, error.near) });
}

function unescaped(written: string): string {
  return written.startsWith('\\')
    ? String.fromCodePoint(Number.parseInt(written.slice(2), 16))
    : decodeWritten(written);
}
