import { inLanguage } from '../../i18n/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import { interfaceText } from '../../i18n/interface-text.ts';
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
  const t = interfaceText(language);
  const title = interfaceText(language)('site.title');
  const address = (path: string) => xmlText(absolute(path));
  const entries = corrections.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">`,
    `<title>${xmlText(`${title}: ${t('corrections.title')}`)}</title>`,
    `<id>${address('/feed.xml')}</id>`,
    `<link rel="self" href="${address('/feed.xml')}"/>`,
    `<link href="${address('/about/#corrections')}"/>`,
    `<updated>${momentOf(entries[0]?.date ?? '2026-01-01')}</updated>`,
    `<author><name>${xmlText(title)}</name></author>`,
    ...entries.map(({ id, subject, date, was, is, reason }) =>
      [
        '<entry>',
        `<title>${xmlText(inLanguage(subject, language))}</title>`,
        `<id>${address(`/about/#correction-${id}`)}</id>`,
        `<link href="${address(`/about/#correction-${id}`)}"/>`,
        `<updated>${momentOf(date)}</updated>`,
        `<content type="text">${xmlText(`${t('corrections.was')}: ${inLanguage(was, language)}\n${t('corrections.is')}: ${inLanguage(is, language)}\n${t('corrections.why')}: ${inLanguage(reason, language)}`)}</content>`,
        '</entry>',
      ].join(''),
    ),
    '</feed>',
  ].join('\n');
}

function momentOf(date: string): string {
  return `${firstDay(date)}T00:00:00Z`;
}
