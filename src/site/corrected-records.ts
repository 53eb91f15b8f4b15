import type { SiteContent } from '../library/site-content.ts';
import type { Language } from '../i18n/languages.ts';
import { defaultLanguage } from '../i18n/languages.ts';
import { localized } from '../i18n/passage.ts';
import type { Passage } from '../i18n/passage.ts';
import { byId } from '../model/by-id.ts';
import type { Dataset } from '../schemas/collections.ts';
import type { Name } from '../schemas/primitives.ts';
import { recordPath, shownCollections } from '../schemas/traits.ts';

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
    const title = titleOf(dataset, collection, id, language);
    return shown && title !== undefined ? [{ title, path: recordPath(shown, id) }] : [];
  });
}

function titleOf(dataset: Dataset, collection: string, id: string, language: Language): Passage | undefined {
  if (collection === 'sources') {
    // The title of a source is quoted as it is printed.
    const source = byId(dataset.sources, id);
    return source && { text: source.title, language: source.language ?? defaultLanguage };
  }
  const name = nameOf(dataset, collection, id);
  return name === undefined ? undefined : localized(name, language);
}

function nameOf(dataset: Dataset, collection: string, id: string): Name | undefined {
  switch (collection) {
    case 'claims':
      return byId(dataset.claims, id)?.claim;
    case 'events':
      return byId(dataset.events, id)?.title;
    case 'glossary':
      return byId(dataset.glossary, id)?.term;
    case 'incidents':
      return byId(dataset.incidents, id)?.name;
    case 'series':
      return byId(dataset.series, id)?.title;
    case 'systems':
      return byId(dataset.systems, id)?.name;
    default:
      return undefined;
  }
}
