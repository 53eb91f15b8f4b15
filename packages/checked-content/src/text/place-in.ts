interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Line and column (both 1-based) of the sign at `index` of a text that begins at `start`. */
export function placeIn(text: string, index: number, start: LineAndColumn = { line: 1, column: 1 }): LineAndColumn {
  const before = text.slice(0, index).split('\n');
  const last = (before.at(-1) ?? '').length;
  return { line: start.line + before.length - 1, column: before.length === 1 ? start.column + last : last + 1 };
}
