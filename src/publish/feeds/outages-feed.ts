import { formatDate, formatDuration } from '../../i18n/format.ts';
import type { Language } from '../../i18n/languages.ts';
import { localized, passage } from '../../i18n/passage.ts';
import { correctionsOf } from '../../model/corrections-of.ts';
import { firstDay } from '../../model/dates.ts';
import { outageDuration } from '../../model/outage-duration.ts';
import type { Dataset, RecordOf } from '../../schemas/collections.ts';
import { recordPath, traits } from '../../schemas/traits.ts';
import { feedPaths } from '../../site/feed-paths.ts';
import type { Feed, FeedEntry } from './feed.ts';

/**
 * All outages, the newest first, by the day on which they began: when a record was written no copy of the data tells.
 * One that is corrected counts as updated on that day.
 */
export function outagesFeed(dataset: Dataset, language: Language, absolute: (path: string) => string): Feed {
  return {
    title: passage(language, ({ t }) => `${t('site.title')}: ${t('incidents.title')}`),
    path: feedPaths.outages,
    page: traits.incidents.path,
    entries: dataset.incidents
      .toSorted((a, b) => {
        const [one, other] = [firstDay(a.start), firstDay(b.start)];
        return one < other ? 1 : one > other ? -1 : 0;
      })
      .map((incident) => outageEntry(incident, dataset, language, absolute)),
  };
}

function outageEntry(
  incident: RecordOf<'incidents'>,
  dataset: Dataset,
  language: Language,
  absolute: (path: string) => string,
): FeedEntry {
  const path = recordPath('incidents', incident.id);
  const [corrected] = correctionsOf(dataset, `incidents/${incident.id}`);
  const duration = outageDuration(incident);
  const { provider, services, region, impact, start, end, durationMinutes, failure } = incident;
  return {
    id: path,
    path,
    title: localized(incident.name, language),
    text: passage(language, ({ t, name, language: own }) =>
      [
        `${formatDate(start, own)}, ${incident.providerName}`,
        `${t('incidents.services')}: ${services.map(name).join(', ')} (${name(region)})`,
        name(incident.cause),
        `${t('incidents.impactReported')}: ${name(incident.impactStatement)}`,
        `${t('incidents.impact')}: ${t(`impact.${impact}`)}`,
        ...(duration ? [`${t('incidents.duration')}: ${formatDuration(duration.minutes, own)}`] : []),
        absolute(path),
      ].join('\n'),
    ),
    published: start,
    ...(corrected ? { updated: corrected.date } : {}),
    data: { outage: incident.id, provider, services, region, impact, start, end, durationMinutes, failure },
  };
}
