import { expect, it } from 'vitest';
import { chapterData } from '../../../src/publish/structured-data.ts';
import type { RecordOf } from '../../../src/schemas/collections.ts';

it('names what a chapter cites by its address, its ISBN or the mark of an archive, and says what must be paid for', () => {
  const cited = citationsOf(
    { url: 'https://example.org/' },
    { isbn: '978-3-16-148410-0' },
    { archiveMark: 'City Archive, 1911/3' },
    { url: 'https://example.org/', access: 'paywall' },
  );
  const own = { name: 'A title', publisher: 'A publisher' };
  expect(cited).toEqual([
    { '@type': 'CreativeWork', url: 'https://example.org/', ...own },
    { '@type': 'Book', isbn: '978-3-16-148410-0', ...own },
    { '@type': 'CreativeWork', identifier: 'City Archive, 1911/3', ...own },
    { '@type': 'CreativeWork', url: 'https://example.org/', isAccessibleForFree: false, ...own },
  ]);
});

function citationsOf(...sources: readonly Partial<RecordOf<'sources'>>[]): unknown {
  const [article] = chapterData({
    language: 'en',
    textLanguage: 'en',
    path: '/chapters/a/',
    title: 'A',
    description: 'A',
    words: 1,
    changed: undefined,
    entries: sources.map((source, index) => ({
      source: {
        id: `source-${index}`,
        title: 'A title',
        publisher: 'A publisher',
        accessed: '2026-11-23',
        kind: 'primary',
        checked: 'read',
        ...source,
      },
      number: index + 1,
      isCited: true,
      backLinks: [],
    })),
    site: new URL('https://example.org'),
  });
  return (article as { citation: unknown }).citation;
}
