import type { Language } from '../../i18n/languages.ts';
import { passage } from '../../i18n/passage.ts';
import type { SiteContent } from '../../library/site-content.ts';
import { latestDay } from '../../model/latest-day.ts';
import type { StatedValues } from '../../model/stated-values.ts';
import { toldChanges, untoldChanges } from '../../model/value-changes.ts';
import type { ValueChange } from '../../model/value-changes.ts';
import { feedPaths } from '../../site/feed-paths.ts';
import { recordAddress } from '../../site/record-address.ts';
import { correctionsFeed } from './corrections-feed.ts';
import type { Feed, FeedEntry } from './feed.ts';
import { saidChange } from './said-value.ts';

/**
 * Facts and numbers that became others, the newest first: the corrections that tell of such, and before them values
 * that are others than was last known of them, `remembered`, without a correction that says why.
 */
export function changesFeed(
  content: SiteContent,
  remembered: StatedValues,
  language: Language,
  absolute: (path: string) => string,
): Feed {
  const isOfFacts = new Map(
    content.dataset.corrections.map((correction) => [
      `/about/#correction-${correction.id}`,
      toldChanges(correction).length > 0 || correction.records.some((record) => /^(?:facts|series)\//.test(record)),
    ]),
  );
  const told = correctionsFeed(content, language, absolute).entries.filter(({ path }) => isOfFacts.get(path));
  return {
    title: passage(language, ({ t }) => `${t('site.title')}: ${t('feeds.changes')}`),
    path: feedPaths.changes,
    page: '/data/',
    entries: [
      ...untoldChanges(remembered, content.dataset).map((change) => untoldEntry(change, content, language, absolute)),
      ...told,
    ],
  };
}

/** Nobody has said when it changed: the latest day of the data is the first on which it can be seen. */
function untoldEntry(
  change: ValueChange,
  content: SiteContent,
  language: Language,
  absolute: (path: string) => string,
): FeedEntry {
  const { record, field } = change;
  const path = recordAddress(content, record, language);
  return {
    id: `${feedPaths.changes}/#${record}/${field}`,
    path,
    title: passage(language, (voice) => saidChange(change, content.dataset, voice)),
    text: passage(language, (voice) =>
      [
        `${voice.t('corrections.why')}: ${voice.t('feeds.noReason')}`,
        saidChange(change, content.dataset, voice),
        absolute(path),
      ].join('\n'),
    ),
    published: latestDay(content.dataset) ?? '1970',
    data: { reason: null, records: [{ record, url: absolute(path) }], valuesChanged: true, changes: [change] },
  };
}
