import type { Passage } from '../../i18n/passage.ts';
import { firstDay } from '../../model/dates.ts';

/** What is new, in the order in which it is to be read; the same as Atom and as JSON Feed. */
export interface Feed {
  readonly title: Passage;
  /** Its address as a path without language and ending; the formats add `.xml` and `.json`. */
  readonly path: string;
  /** Path of the page that it tells of. */
  readonly page: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  /** Names the entry for ever: a path, without language, that no other entry of the feed has. */
  readonly id: string;
  /** Path of what it is about. */
  readonly path: string;
  readonly title: Passage;
  readonly text: Passage;
  /** When it happened or was first said: a partial date, or a moment. */
  readonly published: string;
  /** When what it says last became another thing; when it was first said, where that is left out. */
  readonly updated?: string;
  /** For programs, in the JSON alone. */
  readonly data?: object;
}

/** The first moment that a partial date can mean, or a moment, as feeds write it. */
export function feedMoment(date: string): string {
  const moment = date.includes('T') ? date : `${firstDay(date)}T00:00:00Z`;
  return new Date(moment).toISOString().replace('.000Z', 'Z');
}

/** When the newest entry was written or changed; the beginning of the calendar of computers for a feed without any. */
export function lastUpdate({ entries }: Feed): string {
  const moments = entries.map(({ published, updated = published }) => feedMoment(updated));
  return moments.toSorted().at(-1) ?? feedMoment('1970');
}
