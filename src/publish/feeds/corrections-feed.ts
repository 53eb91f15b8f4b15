import type { Language } from '../../i18n/languages.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
import { localized, passage } from '../../i18n/passage.ts';
import type { Passage } from '../../i18n/passage.ts';
import { firstDay } from '../../model/dates.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { xmlText } from './xml-text.ts';

/**
 * Returns the corrections log as an Atom feed (RFC 4287), the newest first. `absolute` makes the whole
 * address of a path.
 */
export function correctionsFeed(
  corrections: readonly RecordOf<'corrections'>[],
  language: Language,
  absolute: (path: string) => string,
): string {
  const title = interfaceText(language)('site.title');
  const element = (name: 'title' | 'content', { text, language: own }: Passage) =>
    `<${name} type="text"${own === language ? '' : ` xml:lang="${own}"`}>${xmlText(text)}</${name}>`;
  const address = (path: string) => xmlText(absolute(path));
  const entries = corrections.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    element(
      'title',
      passage(language, ({ t }) => `${t('site.title')}: ${t('corrections.title')}`),
    ),
    `<id>${address('/feed.xml')}</id>`,
    `<link rel="self" href="${address('/feed.xml')}"/>`,
    `<link href="${address('/about/#corrections')}"/>`,
    `<updated>${momentOf(entries[0]?.date ?? '2026-01-01')}</updated>`,
    `<author><name>${xmlText(title)}</name></author>`,
    ...entries.map(({ id, subject, date, was, is, reason }) =>
      [
        '<entry>',
        element('title', localized(subject, language)),
        `<id>${address(`/about/#correction-${id}`)}</id>`,
        `<link href="${address(`/about/#correction-${id}`)}"/>`,
        `<updated>${momentOf(date)}</updated>`,
        element(
          'content',
          passage(
            language,
            ({ t, name }) =>
              `${t('corrections.was')}: ${name(was)}\n${t('corrections.is')}: ${name(is)}\n${t('corrections.why')}: ${name(reason)}`,
          ),
        ),
        '</entry>',
      ].join(''),
    ),
    '</feed>',
  ].join('\n');
}

function momentOf(date: string): string {
  return `${firstDay(date)}T00:00:00Z`;
}
