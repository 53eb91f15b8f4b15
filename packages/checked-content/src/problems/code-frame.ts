import { withDots } from './visible.ts';

/** Returns the line in question with one line above and below, numbered, and a caret under the column. */
export function codeFrame(text: string, line: number, column: number): string {
  const lines = text.split('\n');
  const first = Math.max(1, line - 1);
  const last = Math.min(lines.length, line + 1);
  const width = String(last).length;
  const rows: string[] = [];
  for (let number = first; number <= last; number += 1) {
    const { shown, shift } = clip(lines[number - 1] ?? '', number === line ? column : 1);
    rows.push(`${number === line ? '>' : ' '} ${String(number).padStart(width)} | ${shown}`);
    if (number === line) rows.push(`  ${' '.repeat(width)} | ${' '.repeat(Math.max(0, column - 1 - shift))}^`);
  }
  return rows.join('\n');
}

/** Long lines are cut to a window around the column, so that one line stays one line. */
function clip(line: string, column: number): { shown: string; shift: number } {
  const limit = 110;
  const visible = withDots(line.replaceAll('\t', ' '));
  if (visible.length <= limit) return { shown: visible, shift: 0 };
  const start = Math.max(0, Math.min(column - 30, visible.length - limit));
  const head = start > 0 ? '…' : '';
  return { shown: `${head}${visible.slice(start, start + limit)}…`, shift: start - head.length };
}
