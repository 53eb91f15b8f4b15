import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { RecordOf } from '../schemas/collections.ts';

// Titles hold “→” and the like; BibTeX readers of today take UTF-8.
plugins.config.get('@bibtex').format.asciiOnly = false;

/** One source as CSL-JSON, the format of citation tools. */
export function toCsl(source: RecordOf<'sources'>): object {
  const parts = (date: string) => ({ 'date-parts': [date.split('-').map(Number)] });
  return {
    id: source.id,
    type: 'webpage',
    title: source.title,
    language: source.language ?? 'en',
    'container-title': source.publisher,
    publisher: source.publisher,
    URL: source.url,
    accessed: parts(source.accessed),
    ...(source.author ? { author: source.author.split(/, (?=\p{Lu})/u).map((name) => ({ literal: name })) } : {}),
    ...(source.published ? { issued: parts(source.published) } : {}),
    ...(source.checked === 'recalled' ? { note: 'unverified: from general knowledge' } : {}),
  };
}

/** All sources as one BibTeX file. */
export function toBibtex(sources: readonly RecordOf<'sources'>[]): string {
  return new Cite(sources.map(toCsl)).format('bibtex') as string;
}
