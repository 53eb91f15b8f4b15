import { formatNumber } from '../i18n/format.ts';
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { passage } from '../i18n/passage.ts';
import { chapterSlugs } from '../library/load-book.ts';
import type { SiteContent } from '../library/site-content.ts';
import type { ShownCollection } from '../schemas/traits.ts';
import { shownCollections } from '../schemas/traits.ts';
import { partOfChapters } from './chapter-parts.ts';
import { listPartsIn } from './list-parts.ts';
import type { ListPart } from './list-parts.ts';
import { mentionsOf } from './mentions.ts';
import type { Mention } from './mentions.ts';

/** Where the book speaks of a record, for a page about something else: of many places the first few, and where all are. */
export function listedMentions(
  mentions: readonly Mention[],
  { collection, id }: { readonly collection: ShownCollection; readonly id: string },
  language: Language,
): readonly Mention[] {
  if (mentions.length <= few) return mentions;
  const title = passage(language, ({ t, language: own }) =>
    t('mentions.all', { count: formatNumber(mentions.length, own) }),
  );
  return [...mentions.slice(0, few), { path: mentionsPath(collection, id), title }];
}

/** The page that lists where the book speaks of a record, in one language. */
export interface MentionPage {
  readonly collection: ShownCollection;
  readonly id: string;
  readonly mentions: readonly Mention[];
  readonly parts: readonly ListPart<Mention>[];
}

/** The pages of the records of which the book speaks in more places than are listed with them, in any language. */
export function mentionPages({ dataset, book }: SiteContent, language: Language): MentionPage[] {
  const slugs = chapterSlugs(book);
  return shownCollections.flatMap((collection) =>
    dataset[collection].flatMap(({ id }) => {
      const all = new Map(languages.map((one) => [one, mentionsOf(book, collection, id, one)]));
      if (![...all.values()].some(({ length }) => length > few)) return [];
      const division = {
        below: mentionsPath(collection, id),
        limit: longest,
        keysOf: ({ path }: Mention) => [partOfChapters(slugs.indexOf(path.split('/')[2] ?? '') + 1, slugs.length)],
      };
      const parts = listPartsIn(language, (one) => ({ entries: all.get(one) ?? [], division }));
      return [{ collection, id, mentions: all.get(language) ?? [], parts }];
    }),
  );
}

/** The page on which all places stand where the book speaks of a record, as a path without language. */
export function mentionsPath(collection: ShownCollection, id: string): string {
  return `/mentions/${collection}/${id}/`;
}

/** Places that are listed beside other things. */
const few = 5;

/** Places on one page of their own: a link each. */
const longest = 600;
