import type { Language } from '../i18n/languages.ts';
import type { SiteContent } from '../library/site-content.ts';
import { shownCollections } from '../schemas/traits.ts';
import { recordPlace } from './long-lists.ts';
import { mentionsOf } from './mentions.ts';

/**
 * Where readers find a record or a chapter, given as collection/id, as a path without language. A fact has no place of
 * its own: it is on the time line where an event rests on it, else where a chapter prints it first. What stands on no
 * page is in the open data.
 */
export function recordAddress({ dataset, book }: SiteContent, record: string, language: Language): string {
  const [collection = '', id = ''] = record.split('/');
  if (collection === 'chapters') return `/chapters/${id}/`;
  const shown = shownCollections.find((name) => name === collection);
  if (shown) return recordPlace(dataset, shown, id, language);
  const event = collection === 'facts' ? dataset.events.find(({ fact }) => fact === id) : undefined;
  if (event) return recordPlace(dataset, 'events', event.id, language);
  const [mention] = collection === 'facts' ? mentionsOf(book, 'value', id, language) : [];
  return mention?.path ?? `/data/#${collection}`;
}
