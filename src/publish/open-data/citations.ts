import { defaultLanguage } from '../../i18n/languages.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import { toBibtex } from './bibtex.ts';
import type { BibliographyEntry } from './bibtex.ts';
import { toCslJson } from './csl-json.ts';

/** One source as CSL-JSON, the format of citation tools. */
export function toCsl(source: RecordOf<'sources'>): object {
  return toCslJson(entryOf(source));
}

/** All sources as one BibTeX file; the ids of the records are the keys to cite them by. */
export function sourcesAsBibtex(sources: readonly RecordOf<'sources'>[]): string {
  return toBibtex(sources.map(entryOf));
}

function entryOf(source: RecordOf<'sources'>): BibliographyEntry {
  return {
    key: source.id,
    title: source.title,
    authors: authorsOf(source),
    publisher: source.publisher,
    published: source.published,
    accessed: source.accessed,
    url: source.url,
    isbn: source.isbn,
    archiveMark: source.archiveMark,
    language: source.language ?? defaultLanguage,
    note: source.checked === 'recalled' ? unverified : undefined,
  };
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
