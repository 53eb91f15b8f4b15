import type { RecordOf } from '../schemas/collections.ts';

/** By what a source is found elsewhere than on the web: `ISBN 978-3-16-148410-0`, the mark of an archive; nothing for neither. */
export function sourceMark({
  isbn,
  archiveMark,
}: Pick<RecordOf<'sources'>, 'isbn' | 'archiveMark'>): string | undefined {
  return [isbn && `ISBN ${isbn}`, archiveMark].filter(Boolean).join(', ') || undefined;
}
