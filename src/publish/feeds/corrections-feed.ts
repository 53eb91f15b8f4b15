import { inLanguage } from '../../i18n/in-language.ts';
import type { Language } from '../../i18n/languages.ts';
import { localized, passage } from '../../i18n/passage.ts';
import type { SiteContent } from '../../library/site-content.ts';
import { toldChanges } from '../../model/value-changes.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { feedPaths } from '../../site/feed-paths.ts';
import { recordAddress } from '../../site/record-address.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { saidChange } from './said-value.ts';

/** The corrections log, the newest first. `absolute` makes the whole address of a path. */
export function correctionsFeed(content: SiteContent, language: Language, absolute: (path: string) => string): Feed {
  return {
    title: passage(language, ({ t }) => `${t('site.title')}: ${t('corrections.title')}`),
    path: feedPaths.corrections,
    page: '/about/#corrections',
    entries: content.dataset.corrections
      .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
      .map((correction) => correctionEntry(correction, content, language, absolute)),
  };
}

/**
 * One correction: what was said, what is said, why, each value that became another or else that none
 * did, and where all this stands.
 */
function correctionEntry(
  correction: RecordOf<'corrections'>,
  content: SiteContent,
  language: Language,
  absolute: (path: string) => string,
): FeedEntry {
  const { id, subject, date, was, is, reason } = correction;
  const changes = toldChanges(correction);
  const records = correction.records.map((record) => ({
    record,
    url: absolute(recordAddress(content, record, language)),
  }));
  const path = `/about/#correction-${id}`;
  return {
    id: path,
    path,
    title: localized(subject, language),
    text: passage(language, (voice) =>
      [
        `${voice.t('corrections.was')}: ${voice.name(was)}`,
        `${voice.t('corrections.is')}: ${voice.name(is)}`,
        `${voice.t('corrections.why')}: ${voice.name(reason)}`,
        ...(changes.length > 0
          ? changes.map((change) => saidChange(change, content.dataset, voice))
          : [voice.t('feeds.wordsOnly')]),
        ...[...new Set(records.map(({ url }) => url))],
      ].join('\n'),
    ),
    published: date,
    data: {
      correction: id,
      was: inLanguage(was, language),
      is: inLanguage(is, language),
      reason: inLanguage(reason, language),
      records,
      valuesChanged: changes.length > 0,
      changes,
    },
  };
}
