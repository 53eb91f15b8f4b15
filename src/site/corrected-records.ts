import type { SiteContent } from '../library/site-content.ts';
import type { Language } from '../i18n/languages.ts';
import type { Passage } from '../i18n/passage.ts';
import { shownCollections } from '../schemas/traits.ts';
import { recordPlace } from './long-lists.ts';
import { recordTitle } from './record-title.ts';

interface CorrectedRecord {
  readonly title: Passage;
  /** Its page or place, as a path without language. */
  readonly path: string;
}

/** What a correction is about, each given as collection/id, where readers can look at it by itself. */
export function correctedRecords(
  { dataset, book }: SiteContent,
  records: readonly string[],
  language: Language,
): CorrectedRecord[] {
  return records.flatMap((record) => {
    const [collection = '', id = ''] = record.split('/');
    if (collection === 'chapters') {
      const versions = book.chapters.filter(({ slug }) => slug === id);
      const chapter = versions.find((version) => version.language === language) ?? versions[0];
      const title = chapter?.frontmatter && { text: chapter.frontmatter.title, language: chapter.language };
      return title ? [{ title, path: `/chapters/${id}/` }] : [];
    }
    const shown = shownCollections.find((name) => name === collection);
    const title = recordTitle(dataset, collection, id, language);
    return shown && title !== undefined ? [{ title, path: recordPlace(dataset, shown, id, language) }] : [];
  });
}
