import type { BibliographyEntry } from './bibtex.ts';

/** A publication as CSL-JSON, the format of citation tools (https://docs.citationstyles.org). */
export function toCslJson(entry: BibliographyEntry): object {
  const { key, title, language, publisher, url, isbn, archiveMark, authors, published, accessed, version, note } =
    entry;
  return {
    id: key,
    type: typeOf(entry),
    title,
    language,
    'container-title': publisher,
    publisher,
    ...(url ? { URL: url } : {}),
    ...(isbn ? { ISBN: isbn } : {}),
    ...(archiveMark ? { archive_location: archiveMark } : {}),
    ...(accessed ? { accessed: parts(accessed) } : {}),
    ...(authors.length > 0 ? { author: authors.map((name) => ({ literal: name })) } : {}),
    ...(published ? { issued: parts(published) } : {}),
    ...(version ? { version } : {}),
    ...(note ? { note } : {}),
  };
}

function typeOf({ url, isbn }: BibliographyEntry): string {
  if (isbn) return 'book';
  return url ? 'webpage' : 'document';
}

function parts(date: string): object {
  return { 'date-parts': [date.split('-').map(Number)] };
}
