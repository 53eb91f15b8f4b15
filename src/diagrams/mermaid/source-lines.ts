import { DiagramError } from '../diagram-error.ts';

/** The line (from 1) of the first place, comments apart, where a text stands in a source; 1 if nowhere. */
export function lineOf(source: string, text: string): number {
  const index = source.split('\n').findIndex((line) => line.includes(text) && !/^\s*%%/.test(line));
  return index < 0 ? 1 : index + 1;
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
