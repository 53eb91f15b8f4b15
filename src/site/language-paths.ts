import type { Book } from '../library/load-book.ts';
import type { Language } from '../i18n/languages.ts';
import { defaultLanguage, languages } from '../i18n/languages.ts';
import { siteContent } from '../library/site-content.ts';
import type { ListPart } from './list-parts.ts';
import { outlineOf, pageKey, wordingOf } from './page-key.ts';

/** Static paths of a page that exists once per language: the default language has no prefix. */
export function languagePaths() {
  return languages.map((language) => ({
    params: { language: language === defaultLanguage ? undefined : language },
    props: { language } satisfies { language: Language },
  }));
}

/** The same for a page that is kept between builds until anything changes that it may tell of. */
export async function keptLanguagePaths() {
  const cacheKey = pageKey(wordingOf((await siteContent()).book));
  return languagePaths().map((path) => ({ ...path, cacheKey }));
}

/**
 * Static paths of a page that exists for every record and language, kept until data or code change, or what
 * `chapters` tells of those that it shows: by default their outline.
 */
export function recordPaths<T extends { readonly id: string }>(
  records: readonly T[],
  chapters: Book | ((record: T) => unknown),
) {
  const shown = typeof chapters === 'function' ? chapters : () => outlineOf(chapters);
  return records.flatMap((record) => {
    const cacheKey = pageKey(shown(record));
    return languagePaths().map(({ params, props }) => ({
      params: { ...params, id: record.id },
      props: { ...props, record },
      cacheKey,
    }));
  });
}

/** What the page of a list, or of a part of it, is made from. */
export interface ListPage<T> {
  readonly language: Language;
  /** All parts of the list, none where it stands on one page. */
  readonly parts: readonly ListPart<T>[];
  /** The part that stands on this page. */
  readonly part: ListPart<T> | undefined;
}

/**
 * Static paths of a list and of each of its parts, in every language, kept until data or code change, or what the
 * list tells of chapters: by default their outline.
 */
export function listPaths<T>(
  partsIn: (language: Language) => readonly ListPart<T>[],
  book: Book,
  shownOf: (book: Book) => string = outlineOf,
) {
  const cacheKey = pageKey(shownOf(book));
  return languagePaths().flatMap(({ params, props }) => {
    const parts = partsIn(props.language);
    return [undefined, ...parts].map((part) => ({
      params: { ...params, part: part?.path.split('/').slice(2, -1).join('/') },
      props: { ...props, parts, part } satisfies ListPage<T>,
      cacheKey,
    }));
  });
}
