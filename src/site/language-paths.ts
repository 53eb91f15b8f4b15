import type { Language } from '../i18n/languages.ts';
import { defaultLanguage, languages } from '../i18n/languages.ts';

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
