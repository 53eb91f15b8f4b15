import { inLanguage, languageOf } from '../i18n/in-language.ts';
import type { Language } from '../i18n/languages.ts';
import { languages } from '../i18n/languages.ts';
import { interfaceText } from '../i18n/interface-text.ts';
import type { RecordOf } from '../schemas/collections.ts';
import { pageAddress, withBase } from '../site/address.ts';
import type { ReferenceEntry } from '../site/citations.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** JSON-LD of a chapter: the article itself and the path that leads to it. */
export function chapterData(chapter: {
  language: Language;
  /** The text may be in another language than the page around it. */
  textLanguage: Language;
  path: string;
  title: string;
  description: string;
  words: number;
  /** Day of its last change, where it is known. */
  changed: string | undefined;
  entries: readonly ReferenceEntry[];
  site: URL | undefined;
}): object[] {
  const { language, textLanguage, path, title, description, words, changed, entries, site } = chapter;
  const absolute = (target: string) => new URL(pageAddress(target, language), site).href;
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Article',
      headline: title,
      description,
      inLanguage: textLanguage,
      wordCount: words,
      ...(changed ? { dateModified: changed } : {}),
      url: absolute(path),
      license: licence,
      isAccessibleForFree: true,
      publisher: { '@type': 'Organization', name: interfaceText(language)('site.title'), url: absolute('/') },
      citation: entries.map(({ source }) => ({
        '@type': 'CreativeWork',
        name: source.title,
        url: source.url,
        publisher: source.publisher,
        ...(source.published ? { datePublished: source.published } : {}),
      })),
    },
    breadcrumbs(language, site, [
      { path: '/chapters/', title: interfaceText(language)('chapters.title') },
      { path, title },
    ]),
  ];
}

/** JSON-LD of the path from the home page to a page. */
export function breadcrumbs(
  language: Language,
  site: URL | undefined,
  steps: readonly { path: string; title: string }[],
): object {
  const home = { path: '/', title: interfaceText(language)('site.title') };
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [home, ...steps].map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.title,
      item: new URL(pageAddress(step.path, language), site).href,
    })),
  };
}

/** JSON-LD of a checked claim. The article carries no author or address, so none is given. */
export function claimReview(
  claim: RecordOf<'claims'>,
  language: Language,
  site: URL | undefined,
  path: string,
): object {
  const rating = {
    refuted: 1,
    imprecise: 3,
    disputed: 3,
    outdated: 3,
    confirmed: 5,
    unverifiable: undefined,
    opinion: undefined,
  }[claim.verdict];
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: new URL(pageAddress(path, language), site).href,
    inLanguage: languageOf(claim.claim, language),
    claimReviewed: inLanguage(claim.claim, language),
    author: {
      '@type': 'Organization',
      name: interfaceText(language)('site.title'),
      url: new URL(pageAddress('/', language), site).href,
    },
    itemReviewed: { '@type': 'Claim' },
    reviewRating: {
      '@type': 'Rating',
      alternateName: interfaceText(language)(`verdict.${claim.verdict}`),
      ...(rating === undefined ? {} : { ratingValue: rating, worstRating: 1, bestRating: 5 }),
    },
    reviewBody: inLanguage(claim.finding, language),
  };
}

/** JSON-LD of the open data. */
export function datasetData(data: {
  language: Language;
  site: URL | undefined;
  title: string;
  description: string;
  version: string;
  date: string | undefined;
  collections: readonly string[];
}): object {
  const { language, site, title, description, version, date, collections } = data;
  const file = (path: string) => new URL(withBase(path), site).href;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: `${interfaceText(language)('site.title')}: ${title}`,
    description,
    inLanguage: languages,
    version,
    ...(date === undefined ? {} : { dateModified: date }),
    license: licence,
    isAccessibleForFree: true,
    url: new URL(pageAddress('/data/', language), site).href,
    creator: { '@type': 'Organization', name: interfaceText(language)('site.title') },
    distribution: collections.flatMap((name) => [
      { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: file(`/data/${name}.json`) },
      { '@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: file(`/data/${name}.csv`) },
    ]),
  };
}
