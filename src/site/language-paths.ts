import type { Language } from '../i18n/languages.ts';
import { defaultLanguage, languages } from '../i18n/languages.ts';
import type { ListPart } from './list-parts.ts';

/** Static paths of a page that exists once per language: the default language has no prefix. */
export function languagePaths() {
  return languages.map((language) => ({
    params: { language: language === defaultLanguage ? undefined : language },
    props: { language } satisfies { language: Language },
  }));
}

/** Static paths of a page that exists for every id and language. */
export function recordPaths<T extends { readonly id: string }>(records: readonly T[]) {
  return languagePaths().flatMap(({ params, props }) =>
    records.map((record) => ({ params: { ...params, id: record.id }, props: { ...props, record } })),
  );
}

/** What the page of a list, or of a part of it, is made from. */
export interface ListPage<T> {
  readonly language: Language;
  /** All parts of the list, none where it stands on one page. */
  readonly parts: readonly ListPart<T>[];
  /** The part that stands on this page. */
  readonly part: ListPart<T> | undefined;
}

/** Static paths of a list and of each of its parts, in every language. */
export function listPaths<T>(partsIn: (language: Language) => readonly ListPart<T>[]) {
  return languagePaths().flatMap(({ params, props }) => {
    const parts = partsIn(props.language);
    return [undefined, ...parts].map((part) => ({
      params: { ...params, part: part?.path.split('/').slice(2, -1).join('/') },
      props: { ...props, parts, part } satisfies ListPage<T>,
    }));
  });
}
