import type { Language } from '../i18n/languages.ts';
import { interfaceText } from '../i18n/interface-text.ts';
import { pageAddress } from '../site/address.ts';
import type { ReferenceEntry } from '../site/citations.ts';
import { dataLicence } from './open-data/data-package.ts';

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
      license: dataLicence.path,
      isAccessibleForFree: true,
      publisher: { '@type': 'Organization', name: interfaceText(language)('site.title'), url: absolute('/') },
      citation: entries.map(({ source }) => ({
        '@type': source.isbn ? 'Book' : 'CreativeWork',
        name: source.title,
        ...(source.url ? { url: source.url } : {}),
        ...(source.isbn ? { isbn: source.isbn } : {}),
        ...(source.access === 'paywall' ? { isAccessibleForFree: false } : {}),
        ...(source.archiveMark ? { identifier: source.archiveMark } : {}),
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
