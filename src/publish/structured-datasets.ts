import { inLanguage } from '../i18n/in-language.ts';
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { interfaceText } from '../i18n/interface-text.ts';
import { latestDay } from '../model/latest-day.ts';
import { firstMonth, lastMonth } from '../model/months-of-period.ts';
import { timeline } from '../model/timeline.ts';
import type { Dataset, RecordOf } from '../schemas/collections.ts';
import { collectionNames } from '../schemas/primitives.ts';
import { recordPath } from '../schemas/traits.ts';
import { pageAddress, withBase } from '../site/address.ts';
import { chartFilePath } from '../site/charts-of-site.ts';
import { dataLicence, dataVersion } from './open-data/data-package.ts';

/** How long search engines want the description of a dataset. */
const [shortest, longest] = [50, 5000];

interface Place {
  readonly dataset: Dataset;
  readonly language: Language;
  readonly site: URL | undefined;
}

/** JSON-LD of the open data as a whole. */
export function openData({ dataset, language, site }: Place): object {
  const t = interfaceText(language);
  const dates = timeline(dataset).map(({ date }) => date);
  const names = [...dataset.providers, ...dataset.threads].map(({ name }) => inLanguage(name, language));
  return {
    ...described({ dataset, language, site }, t('data.intro')),
    name: `${t('site.title')}: ${t('data.title')}`,
    inLanguage: languages,
    url: new URL(pageAddress('/data/', language), site).href,
    keywords: [...new Set(names)],
    ...covering(dates[0], dates.at(-1)),
    distribution: collectionNames.flatMap((name) => downloads(`/data/${name}`, site)),
  };
}

/** JSON-LD of a number over time, which is a dataset with files of its own. */
export function seriesData(series: RecordOf<'series'>, { dataset, language, site }: Place): object {
  const title = inLanguage(series.title, language);
  const periods = series.points.map(({ period }) => period);
  const provider = dataset.providers.find(({ id }) => id === series.provider);
  const [first, last] = [periods[0], periods.at(-1)];
  return {
    ...described({ dataset, language, site }, `${title}. ${inLanguage(series.definition, language)}`),
    name: title,
    inLanguage: language,
    url: new URL(pageAddress(recordPath('series', series.id), language), site).href,
    keywords: [title, ...(provider ? [inLanguage(provider.name, language)] : [])],
    ...covering(first && firstMonth(first), last && lastMonth(last)),
    variableMeasured: { '@type': 'PropertyValue', name: title, unitText: series.unit },
    isPartOf: new URL(pageAddress('/data/', language), site).href,
    distribution: downloads(chartFilePath(series.id), site),
  };
}

/** What is said of every dataset. A description that is too short says as well what it is a part of. */
function described({ dataset, language, site }: Place, description: string): object {
  const t = interfaceText(language);
  const day = latestDay(dataset);
  const whole = description.length < shortest ? `${description} ${t('data.intro')}` : description;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    description: whole.slice(0, longest),
    version: dataVersion,
    ...(day === undefined ? {} : { dateModified: day }),
    license: dataLicence.path,
    isAccessibleForFree: true,
    creator: {
      '@type': 'Organization',
      name: t('site.title'),
      url: new URL(pageAddress('/', language), site).href,
    },
  };
}

function covering(from: string | undefined, to: string | undefined): object {
  return from === undefined || to === undefined ? {} : { temporalCoverage: `${from}/${to}` };
}

/** The two files that lie at a path without its ending. */
function downloads(path: string, site: URL | undefined): object[] {
  const forms = { json: 'application/json', csv: 'text/csv' };
  return Object.entries(forms).map(([ending, encodingFormat]) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: new URL(withBase(`${path}.${ending}`), site).href,
  }));
}
