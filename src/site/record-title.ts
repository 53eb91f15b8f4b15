import type { Language } from '../i18n/languages.ts';
import { defaultLanguage } from '../i18n/languages.ts';
import { localized } from '../i18n/passage.ts';
import type { Passage } from '../i18n/passage.ts';
import { byId } from '../model/by-id.ts';
import type { Dataset } from '../schemas/collections.ts';
import type { Name } from '../schemas/primitives.ts';

/** What readers call a record; nothing where they never see it by itself. */
export function recordTitle(dataset: Dataset, collection: string, id: string, language: Language): Passage | undefined {
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
