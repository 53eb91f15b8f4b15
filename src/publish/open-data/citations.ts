import { defaultLanguage } from '../../i18n/languages.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { toBibtex } from './bibtex.ts';

/** One source as CSL-JSON, the format of citation tools. */
export function toCsl(source: RecordOf<'sources'>): object {
  const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
  const authors = authorsOf(source);
  return {
    id: source.id,
    type: 'webpage',
    title: source.title,
    language: source.language ?? defaultLanguage,
    'container-title': source.publisher,
    publisher: source.publisher,
    URL: source.url,
    accessed: parts(source.accessed),
    ...(authors.length > 0 ? { author: authors.map((name) => ({ literal: name })) } : {}),
    ...(source.published ? { issued: parts(source.published) } : {}),
    ...(source.checked === 'recalled' ? { note: unverified } : {}),
  };
}

/** All sources as one BibTeX file; the ids of the records are the keys to cite them by. */
export function sourcesAsBibtex(sources: readonly RecordOf<'sources'>[]): string {
  return toBibtex(
    sources.map((source) => ({
      key: source.id,
      title: source.title,
      authors: authorsOf(source),
      publisher: source.publisher,
      published: source.published,
      accessed: source.accessed,
      url: source.url,
      language: source.language ?? defaultLanguage,
      note: source.checked === 'recalled' ? unverified : undefined,
    })),
  );
}

const unverified = 'unverified: from general knowledge';

/**
 * Records separate authors by a comma or a semicolon; what follows in small letters belongs to the name
 * before. Where a separator stands alone, nobody stands beside it.
 */
function authorsOf({ author = '' }: RecordOf<'sources'>): string[] {
  return author
    .split(/[,;] (?=\p{Lu})/u)
    .map((name) => name.replaceAll(/^[\s,;]+|[\s,;]+$/g, ''))
    .filter((name) => name !== '');
}
