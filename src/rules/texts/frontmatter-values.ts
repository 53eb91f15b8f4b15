import type { Place } from 'checked-content';
import type { ParsedChapter } from '../../library/parse-chapter.ts';

/** The fields of a chapter's frontmatter with the line on which each stands. */
export function frontmatterValues({
  file,
  text,
  frontmatter,
}: ParsedChapter): { field: string; value: unknown; place: Place }[] {
  const lines = text.split('\n');
  return Object.entries(frontmatter ?? {}).map(([field, value]) => ({
    field,
    value,
    place: { file, line: lines.findIndex((line) => line.startsWith(`${field}:`)) + 1 || 1, column: 1 },
  }));
}
