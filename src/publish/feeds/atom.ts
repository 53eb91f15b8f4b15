import type { Language } from '../../i18n/languages.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import type { Passage } from '../../i18n/passage.ts';
import { feedMoment, lastUpdate } from './feed.ts';
import type { Feed } from './feed.ts';
import { xmlText } from './xml-text.ts';

/** Returns a feed as Atom (RFC 4287). `absolute` makes the whole address of a path. */
export function toAtom(feed: Feed, language: Language, absolute: (path: string) => string): string {
  const element = (name: 'title' | 'content', { text, language: own }: Passage) =>
    `<${name} type="text"${own === language ? '' : ` xml:lang="${own}"`}>${xmlText(text)}</${name}>`;
  const address = (path: string) => xmlText(absolute(path));
  const self = address(`${feed.path}.xml`);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element('title', feed.title),
    `<id>${self}</id>`,
    `<link rel="self" href="${self}"/>`,
    `<link href="${address(feed.page)}"/>`,
    `<updated>${lastUpdate(feed)}</updated>`,
    `<author><name>${xmlText(interfaceText(language)('site.title'))}</name></author>`,
    ...feed.entries.map(({ id, path, title, text, published, updated = published }) =>
      [
        '<entry>',
        element('title', title),
        `<id>${address(id)}</id>`,
        `<link href="${address(path)}"/>`,
        `<published>${feedMoment(published)}</published>`,
        `<updated>${feedMoment(updated)}</updated>`,
        element('content', text),
        '</entry>',
      ].join(''),
    ),
    '</feed>',
  ].join('\n');
}
