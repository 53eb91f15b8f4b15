import { splitRecords } from '../yaml/split-records.ts';
import { untabbed } from '../yaml/untabbed.ts';
import type { Edit, Problem } from '../problems/problem.ts';

/**
 * Returns the text of a file with everything mended that its problems carry a mend for. Line ends stay
 * as they are, and an edit whose place does not read as expected is left out.
 */
export function fixText(text: string, problems: readonly Problem[]): string {
  const edited = applyEdits(
    withoutMark(text),
    problems.flatMap(({ edits }) => edits ?? []),
  );
  return problems.some(({ tidied }) => tidied) ? tidyIndents(edited) : edited;
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const lines = text.split('\n');
  let untouched = Number.POSITIVE_INFINITY;
  let current = 0;
  // From the end of each line, so that the columns of those before stay true; of two that overlap, one is enough.
  for (const { line, column, from, to } of edits.toSorted((a, b) => a.line - b.line || b.column - a.column)) {
    if (line !== current) [current, untouched] = [line, Number.POSITIVE_INFINITY];
    const before = lines[line - 1];
    const start = column - 1;
    if (before === undefined || !before.startsWith(from, start) || start + from.length > untouched) continue;
    lines[line - 1] = before.slice(0, start) + to + before.slice(start + from.length);
    untouched = start;
  }
  return lines.join('\n');
}

/** Records one by one: a tab in one must not depend on another that cannot be read. */
function tidyIndents(text: string): string {
  const records = splitRecords(text).map((record) => untabbed(record.text) ?? record.text);
  return records.length < 2 ? records.join('') : records.join('').slice(0, -1);
}
