import { unwritten } from '../../scaffold/question.ts';
import type { Rule } from '../rule.ts';

const marks = Object.values(unwritten).map((mark) => mark.replaceAll(/[[\].]/g, ''));

/** Text that a new record or chapter came with, and that nobody has replaced: a warning, so that work can begin. */
export const unfinished: Rule = {
  name: 'unfinished',
  check: ({ book, data }) => [
    ...book.chapters.flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, index) => {
        const column = columnOfMark(line);
        return column === undefined ? [] : [warning(file, index + 1, column)];
      }),
    ),
    ...Object.values(data.dataset)
      .flat()
      .flatMap((record: object) =>
        markedPaths(record).map((path) => {
          const { file, line, column } = data.placeOf(record, path);
          return warning(file, line, column);
        }),
      ),
  ],
};

function warning(file: string, line: number, column: number) {
  return {
    rule: 'unfinished' as const,
    severity: 'warning' as const,
    file,
    line,
    column,
    message: 'This text is still to be written.',
  };
}

function columnOfMark(line: string): number | undefined {
  const at = Math.max(...marks.map((mark) => line.indexOf(`[${mark}`)));
  return at < 0 ? undefined : at + 1;
}

function markedPaths(value: unknown, path: readonly PropertyKey[] = []): PropertyKey[][] {
  if (typeof value === 'string') return columnOfMark(value) === undefined ? [] : [[...path]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    markedPaths(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
