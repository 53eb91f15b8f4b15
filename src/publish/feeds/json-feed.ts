import type { Language } from '../../i18n/languages.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { feedMoment } from './feed.ts';
import type { Feed } from './feed.ts';

/** Returns a feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). `absolute` makes the whole address of a path. */
export function toJsonFeed(feed: Feed, language: Language, absolute: (path: string) => string): string {
  const written = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title.text,
    home_page_url: absolute(feed.page),
    feed_url: absolute(`${feed.path}.json`),
    language,
    authors: [{ name: interfaceText(language)('site.title'), url: absolute('/') }],
    items: feed.entries.map(({ id, path, title, text, published, updated, data }) => ({
      id: absolute(id),
      url: absolute(path),
      title: title.text,
      content_text: text.text,
      ...(text.language === language ? {} : { language: text.language }),
      date_published: feedMoment(published),
      ...(updated === undefined ? {} : { date_modified: feedMoment(updated) }),
      // The format reserves names with this sign for those who write a feed.
      ...(data === undefined ? {} : { _data: data }),
    })),
  };
  return `${JSON.stringify(written, undefined, 1)}\n`;
}
