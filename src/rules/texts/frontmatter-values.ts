import type { Place } from 'checked-content';
import type { ParsedChapter } from '../../library/parse-chapter.ts';

/** The fields of a chapter's frontmatter with their places. */
export function frontmatterValues({
  frontmatter,
  placeOfField,
}: ParsedChapter): { field: string; value: unknown; place: Place }[] {
  return Object.entries(frontmatter ?? {}).map(([field, value]) => ({
    field,
    value,
    place: placeOfField(field),
  }));
}
